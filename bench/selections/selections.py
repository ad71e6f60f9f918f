"""The selections in pandas: once by a scan of the whole frame, once from a frame for each measure.

Called with the long data (CSV, or Parquet where pandas can read it), the queries, and where to
write the result. Prints its times as JSON.
"""

import json
import resource
import sys
import time

import pandas as pd


def read_long(long_file):
    columns = ["Short Desc", "Years", "LA and Regions", "Values"]
    if long_file.endswith(".parquet"):
        return pd.read_parquet(long_file, columns=columns)
    return pd.read_csv(long_file, usecols=columns, dtype=str, keep_default_na=False)


def timed(queries, ask):
    for query in queries:
        ask(query)
    samples, found = [], []
    for query in queries:
        begun = time.perf_counter()
        rows = ask(query)
        samples.append((time.perf_counter() - begun) * 1000)
        found.append(rows)
    return samples, found


def main(long_file, queries_file, output):
    long = read_long(long_file)
    with open(queries_file) as file:
        queries = json.load(file)["queries"]
    grouped = {name: rows for name, rows in long.groupby("Short Desc")}

    def scan(query):
        wanted = (long["Short Desc"] == query["measure"]) & long["LA and Regions"].isin(query["areas"])
        return long.loc[wanted, ["LA and Regions", "Years", "Values"]]

    def from_group(query):
        rows = grouped[query["measure"]]
        return rows.loc[rows["LA and Regions"].isin(query["areas"]), ["LA and Regions", "Years", "Values"]]

    scan_samples, found = timed(queries, scan)
    group_samples, again = timed(queries, from_group)
    if any(len(a) != len(b) for a, b in zip(found, again)):
        raise ValueError("the two ways find different rows")
    rows = pd.concat([part.assign(query=index) for index, part in enumerate(found)])
    rows.columns = ["area", "year", "value", "query"]
    rows[["query", "area", "year", "value"]].to_csv(output, index=False)
    print(json.dumps({
        "scan": scan_samples,
        "grouped": group_samples,
        "peakMemory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        "version": pd.__version__,
    }))


if __name__ == "__main__":
    main(*sys.argv[1:])
