import type { VNode } from 'preact';
import { uploadAction } from '../../../paths/imports.js';
import { Container, Opening } from '../../../web/components/Container.js';
import { Section } from '../../../web/components/Section.js';
import { GovukButton, GovukDetails, GovukFileUpload } from '../../../web/govuk/generated/index.js';
import type { ImportsModel } from './importsModel.js';

/** Sends files, and lists what was sent and what is loaded. */
export function ImportsPage(model: ImportsModel & { readonly token: string }): VNode {
  return (
    <Container>
      <Opening>
        <h1>{model.title}</h1>
        <p>
          Send the files of the national tool. We read them and show what they would change. No
          figure changes until somebody accepts them.
        </p>
      </Opening>
      <UploadForm faults={model.faults} token={model.token} />
      <Uploads uploads={model.uploads} />
      <Releases releases={model.releases} />
    </Container>
  );
}

function UploadForm({ faults, token }: Pick<ImportsModel, 'faults'> & { token: string }): VNode {
  return (
    <form
      class="wm-form"
      method="post"
      action={uploadAction(token)}
      encType="multipart/form-data"
      noValidate
    >
      <GovukFileUpload
        id="files"
        name="files"
        multiple
        javascript
        label={{ text: 'Files of one publication', classes: 'govuk-label--m' }}
        hint={{ text: 'The four files of the download, or one zip of them. At most 200 MB.' }}
        chooseFilesButtonText="Choose files"
        dropInstructionText="or drop files"
        noFileChosenText="No files chosen"
        {...(faults.length === 0 ? {} : { errorMessage: { text: faults.join('. ') } })}
      />
      <GovukDetails
        summaryText="Which files are these?"
        text="The figures (bds_long, as Parquet or CSV), the dictionary (lait_data_dictionary.csv), the list of areas (la_code_list.xlsx) and the statistical neighbours (sn_ and a month). The list of updates (banner_update.csv) tells the day. We do not read other files."
      />
      <GovukButton text="Send and read" preventDoubleClick />
    </form>
  );
}

function Uploads({ uploads }: Pick<ImportsModel, 'uploads'>): VNode {
  return (
    <Section id="uploads" heading="What was sent" kind="line">
      {uploads.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <ul class="wm-tasks">
          {uploads.map(({ href, title, state, sent }) => (
            <li>
              <a href={href}>{title}</a>: {state}
              <span class="wm-tasks__when">{sent}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Releases({ releases }: Pick<ImportsModel, 'releases'>): VNode {
  return (
    <Section id="releases" heading="What is loaded" kind="line">
      {releases.length === 0 ? (
        <p>No figures are loaded.</p>
      ) : (
        <ul class="wm-tasks">
          {releases.map(({ title, state, detail, withdrawHref }) => (
            <li>
              <strong>{title}</strong>. {state}
              <span class="wm-tasks__when">{detail}</span>
              {withdrawHref === null ? null : (
                <a href={withdrawHref}>
                  Withdraw<span class="govuk-visually-hidden"> {title}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
