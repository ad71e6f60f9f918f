import type { ColumnMetaData, SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parquetHeader } from 'hyparquet/src/column.js';
import { convert, DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import type { IndexedColumn } from './indexedColumn.js';

export interface DictionaryChunk {
  readonly buffer: ArrayBuffer;
  readonly column: ColumnMetaData;
  readonly element: SchemaElement;
  readonly rowCount: number;
}

/**
 * One column of a row group as its different values and an index for each row, which is how the
 * file keeps it. Much faster than a value for each row where few values stand in many rows.
 * `null` where the file keeps the column in any other way: read it with the library's own reader.
 * @throws whatever the damage to the file makes the decoder throw
 */
export function readDictionaryColumn(chunk: DictionaryChunk): IndexedColumn | null {
  const { buffer, column, element, rowCount } = chunk;
  const isFlat = column.path_in_schema.length === 1 && element.repetition_type !== 'REPEATED';
  const isPlainType = column.type === 'BYTE_ARRAY' || column.type === 'DOUBLE';
  if (!isFlat || !isPlainType || column.dictionary_page_offset === undefined) return null;
  const start = Number(column.dictionary_page_offset);
  const view = new DataView(buffer, start, Number(column.total_compressed_size));
  const reader = { view, offset: 0 };
  const indexes = new Int32Array(rowCount);
  let values: ArrayLike<unknown> = [];
  let filled = 0;
  while (filled < rowCount) {
    const header = parquetHeader(reader);
    const packed = new Uint8Array(buffer, start + reader.offset, header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    const page = () =>
      decompressPage(packed, header.uncompressed_page_size, column.codec, compressors);
    if (header.dictionary_page_header !== undefined) {
      values = readValues(chunk, page(), header.dictionary_page_header.num_values);
    } else if (header.data_page_header?.encoding.endsWith('_DICTIONARY') === true) {
      const to = filled + header.data_page_header.num_values;
      if (to > rowCount || to <= filled)
        throw new RangeError('a page with more rows than there are');
      readIndexes(page(), indexes.subarray(filled, to), element.repetition_type === 'OPTIONAL');
      filled = to;
    } else {
      return null;
    }
  }
  for (const index of indexes) if (index >= values.length) throw new RangeError('no such value');
  return { values, indexes };
}

function readValues(
  { column, element }: DictionaryChunk,
  page: Uint8Array,
  count: number,
): ArrayLike<unknown> {
  const reader = { view: viewOf(page), offset: 0 };
  return convert(readPlain(reader, column.type, count, element.type_length), {
    pathInSchema: column.path_in_schema,
    type: column.type,
    element,
    schemaPath: [],
    codec: column.codec,
    parsers: DEFAULT_PARSERS,
  });
}

/** Fills in the index of each row of a page, -1 for a row without a value. */
function readIndexes(page: Uint8Array, indexes: Int32Array, isOptional: boolean): void {
  const reader = { view: viewOf(page), offset: 0 };
  const isThere = new Uint8Array(indexes.length).fill(1);
  if (isOptional) readRleBitPackedHybrid(reader, 1, isThere);
  let missing = 0;
  for (const level of isThere) if (level === 0) missing++;
  const packed = missing === 0 ? indexes : new Int32Array(indexes.length - missing);
  const width = reader.view.getUint8(reader.offset++);
  if (width > 0) {
    readRleBitPackedHybrid(reader, width, packed, reader.view.byteLength - reader.offset);
  }
  if (missing === 0) return;
  let next = 0;
  isThere.forEach((level, row) => {
    indexes[row] = level === 0 ? -1 : (packed[next++] ?? -1);
  });
}

function viewOf(page: Uint8Array): DataView {
  return new DataView(page.buffer, page.byteOffset, page.byteLength);
}
