"""The two-year job in pandas: weighted means on three levels, national and regional ranks, change."""

import sys

import numpy as np
import pandas as pd

folder = sys.argv[1]
weights = pd.read_csv(f"{folder}/weights.csv")
regions = pd.read_csv(f"{folder}/regions.csv", dtype=str)


def year(name):
    data = pd.read_csv(f"{folder}/{name}", dtype={"code": str})
    values = {code: data[code].to_numpy() for code in data.columns[2:]}
    for code, own in weights.groupby("aggregate", sort=False):
        top = sum(values[member] * weight for member, weight in zip(own["member"], own["weight"]))
        values[code] = top / own["weight"].sum()
    out = data[["code"]].merge(regions, on="code", how="left")
    out["total"] = np.floor(values["total"] * 1e4 + 0.5) / 1e4
    out["rank"] = out["total"].rank(method="min", ascending=False).astype(int)
    out["region_rank"] = out.groupby("region")["total"].rank(method="min", ascending=False).astype(int)
    return out


old = year("2022.csv")
now = year("2023.csv")
now["change"] = now["code"].map(old.set_index("code")["rank"]) - now["rank"]
now.sort_values(["rank", "code"])[["code", "total", "rank", "region_rank", "change"]].to_csv(sys.stdout, index=False)
