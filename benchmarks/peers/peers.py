"""numpy and pandas as contestants: reads one command a line, answers with one line each.

Start: apt-get install python3-numpy python3-pandas (Debian), then run the benchmarks; they start this script with /usr/bin/python3, or with the
interpreter that the environment variable PEERS_PYTHON names.

    load NAME PATH DTYPE    reads a binary column, such as: load quantities x.bin float64
    run FUNCTION            runs one of the functions below and answers with its milliseconds
    save PATH               writes the scores of the last run as float64
"""
import sys
import time

import numpy as np

columns = {}


def reduceat():
    """Contiguous groups by their starts: one pass for the sums, one for the squares."""
    x, starts = columns["quantities"], columns["starts"][:-1]
    sums = np.add.reduceat(x, starts)
    return np.add.reduceat(x * x, starts) / (sums * sums)


def bincount():
    """Rows in any order: the usual idiom, weights by group number."""
    x, groups = columns["quantities"], columns["groups"]
    sums = np.bincount(groups, weights=x)
    return np.bincount(groups, weights=x * x) / (sums * sums)


def pandas_groupby():
    """Rows in any order: sums and sums of squares of a data frame."""
    import pandas as pd

    if "frame" not in columns:
        x = columns["quantities"]
        columns["frame"] = pd.DataFrame({"group": columns["groups"], "x": x})
    frame = columns["frame"]
    totals = frame.assign(squares=frame.x * frame.x).groupby("group", sort=True).sum()
    return (totals.squares / (totals.x * totals.x)).to_numpy()


functions = {"reduceat": reduceat, "bincount": bincount, "pandas": pandas_groupby}
scores = None
print("ready numpy", np.__version__, flush=True)
for line in sys.stdin:
    word, *rest = line.split()
    try:
        if word == "load":
            columns.pop("frame", None)
            columns[rest[0]] = np.fromfile(rest[1], dtype=rest[2])
            print(len(columns[rest[0]]), flush=True)
        elif word == "run":
            start = time.perf_counter()
            scores = functions[rest[0]]()
            print(1000 * (time.perf_counter() - start), flush=True)
        elif word == "save":
            scores.astype("float64").tofile(rest[0])
            print(len(scores), flush=True)
        else:
            print("error unknown command", word, flush=True)
    except Exception as fault:
        print("error", repr(fault).replace("\n", " "), flush=True)
