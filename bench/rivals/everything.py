"""The work of `compareEverything` in pandas: from the files to one frame with every comparison.

Called with the long data (CSV, or Parquet where pandas can read it), the dictionary, the
neighbours, how often to run, and where to write the result. Prints its times as JSON.
"""

import json
import resource
import sys
import time

import numpy as np
import pandas as pd


def compare_everything(long_file, dictionary_file, neighbours_file):
    columns = ["Short Desc", "Years", "LA and Regions", "Values", "LA Number", "Region"]
    if long_file.endswith(".parquet"):
        long = pd.read_parquet(long_file, columns=columns)
    else:
        long = pd.read_csv(
            long_file,
            usecols=columns,
            dtype={name: str for name in columns if name != "LA Number"},
            keep_default_na=False,
        )
    long.columns = [
        {"Short Desc": "code", "Years": "year", "LA and Regions": "area", "Values": "value",
         "LA Number": "la", "Region": "region"}[name]
        for name in long.columns
    ]
    long["la"] = long["la"].astype(int)
    long["value"] = pd.to_numeric(long["value"], errors="coerce").round(9)

    years = long[["code", "year"]].drop_duplicates().sort_values(["code", "year"], ascending=[True, False])
    latest = years.groupby("code").nth(0).reset_index()
    previous = years.groupby("code").nth(1).reset_index()
    newest = long.merge(latest, on=["code", "year"])
    before = long.merge(previous, on=["code", "year"])[["code", "la", "year", "value"]]
    before.columns = ["code", "la", "previous_year", "previous"]

    rows = newest[newest["la"] < 970].merge(before, on=["code", "la"], how="left")
    rows["change"] = (rows["value"] - rows["previous"]).round(9)
    values = rows.groupby("code")["value"]
    rows["n_ranked"] = values.transform("count")
    high = values.rank(method="min", ascending=False)
    low = values.rank(method="min", ascending=True)
    quantiles = values.quantile([0, 0.25, 0.5, 0.75, 1]).unstack().round(9)
    quantiles.columns = ["q0", "q25", "q50", "q75", "q100"]
    rows = rows.join(quantiles, on="code")

    dictionary = pd.read_csv(dictionary_file, dtype=str, keep_default_na=False)
    dictionary = dictionary.drop_duplicates("Measure_short").set_index("Measure_short")
    polarity = rows["code"].map(dictionary["Polarity"])
    no_quartile = rows["code"].map(dictionary["No_Quartile"]) == "N"
    rows["rank"] = np.where(polarity == "High", high, np.where(polarity == "Low", low, np.nan))
    quarter = (
        (rows["value"] > rows["q25"]).astype(int)
        + (rows["value"] > rows["q50"]).astype(int)
        + (rows["value"] > rows["q75"]).astype(int)
    )
    letters = np.array(list("ABCD"))
    band = np.where(polarity == "Low", letters[quarter], letters[3 - quarter])
    has_band = rows["value"].notna() & ~no_quartile & polarity.isin(["High", "Low"])
    rows["band"] = np.where(has_band, band, "")

    neighbours = pd.read_csv(neighbours_file)
    near = neighbours.merge(newest[["code", "la", "value"]], left_on="neighbour", right_on="la", suffixes=("", "_near"))
    near = near.groupby(["code", "la"])["value"].agg(["mean", "count"]).reset_index()
    near.columns = ["code", "la", "sn_mean", "sn_n"]
    near["sn_mean"] = near["sn_mean"].where(near["sn_n"] >= 6).round(9)
    rows = rows.merge(near, on=["code", "la"], how="left")
    rows["sn_n"] = rows["sn_n"].fillna(0).astype(int)

    places = newest[newest["la"] >= 970]
    by_place = places.assign(area=places["area"].str.lower()).set_index(["code", "area"])["value"]
    region = rows["region"].replace(
        {"Inner London": "London (Inner)", "Outer London": "London (Outer)"}
    ).str.lower()

    def value_of(area):
        index = pd.MultiIndex.from_arrays([rows["code"], area])
        return by_place.reindex(index).to_numpy()

    own = value_of(region)
    london = value_of(pd.Series("london", index=rows.index))
    is_london = rows["region"].str.endswith("er London")
    rows["region_value"] = np.where(np.isnan(own) & is_london, london, own)
    rows["england_value"] = value_of(pd.Series("england", index=rows.index))
    return rows.rename(columns={"year": "latest_year"})


def main():
    long_file, dictionary_file, neighbours_file, runs, output = sys.argv[1:]
    samples = []
    for run in range(int(runs) + 1):
        begun = time.perf_counter()
        rows = compare_everything(long_file, dictionary_file, neighbours_file)
        if run > 0:
            samples.append((time.perf_counter() - begun) * 1000)
    wanted = ["code", "la", "latest_year", "value", "previous_year", "change", "rank", "n_ranked",
              "q0", "q25", "q50", "q75", "q100", "band", "sn_mean", "sn_n", "region_value",
              "england_value"]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    rows[wanted].to_csv(output, index=False)
    print(json.dumps({"samples": samples, "peakMemory": peak, "version": pd.__version__}))


main()
