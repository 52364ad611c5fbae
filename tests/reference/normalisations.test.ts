import { expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

/** Logistics Performance Index and CO₂ emissions of 51 countries: ASEM data of COINr (MIT, William Becker). */
const DATA = `unit,lpi,co2
AUS,3.7933849999999998,15.37013776042329
AUT,4.0979850000000004,6.8737132203369988
BEL,4.1085380000000002,8.3281598978397557
BGD,2.6639020000000002,0.45914196480280933
BGR,2.8076850000000002,5.871615869349931
BRN,2.870492,22.12470124166877
CHE,3.987158,4.3115629940909663
CHN,3.6611039999999999,7.5439076414492741
CYP,2.9990610000000002,5.2603520409890061
CZE,3.674309,9.1659783758198206
DEU,4.2259669999999998,8.8893703948383909
DNK,3.8157939999999999,5.9357124821143001
ESP,3.7274120000000002,5.0338244872375704
EST,3.363489,14.848819173173986
FIN,3.9207450000000001,8.6607212434944767
FRA,3.9009529999999999,4.5720882491355956
GBR,4.0696690000000002,6.4974404904511713
GRC,3.2395160000000001,6.1803372677844655
HRV,3.1608290000000001,3.9738049055903075
HUN,3.4289679999999998,4.2655749757664037
IDN,2.984537,1.8193633190551324
IND,3.4200430000000002,1.73000043156161
IRL,3.794886,7.378117808857052
ITA,3.755414,5.2708667864029648
JPN,3.9704640000000002,9.5387061032716307
KAZ,2.7519979999999999,14.362389659593743
KHM,2.8005900000000001,0.43775999800927129
KOR,3.7171259999999999,11.570345409340149
LAO,2.0672540000000001,0.29720088370577386
LTU,3.631688,4.3780901230985068
LUX,4.2194089999999997,17.362121372809487
LVA,3.3271069999999998,3.4981928816691097
MLT,3.0692560000000002,5.4915247891726962
MMR,2.4585710000000001,0.41660036165808062
MNG,2.5060560000000001,7.1273263481327653
MYS,3.426307,8.0329915786404378
NLD,4.1875299999999998,9.9201380752383894
NOR,3.7321629999999999,9.2709451315416551
NZL,3.3879999999999999,7.6865758254429339
PAK,2.923219,0.89626410518213795
PHL,2.8562590000000001,1.0554568459296054
POL,3.4258769999999998,7.5171515848987163
PRT,3.409367,4.33155402784831
ROU,2.9931199999999998,3.5161536912565934
RUS,2.5708639999999998,11.857527773705161
SGP,4.1436320000000002,10.306331909983026
SVK,3.3368950000000002,5.6615813277442406
SVN,3.1845080000000001,6.2136868446832656
SWE,4.204593,4.4781821782137374
THA,3.2551000000000001,4.6218600316308409
VNM,2.976629,1.8035657496686881
`;

const LPI = { from: "least", to: "most", between: "lpi" };
const CO2 = { between: "co2", better: "lower", outside: "clamp" };
/** A rule of each normalisation, its maximum, and what COINr 1.1.14 gives AUS, VNM, CHE. */
const NORMALISED: readonly (readonly [string, number, object, readonly number[]])[] = [
  ["minmax", 100, LPI, [79.96111572033891, 42.125794396939284, 88.93743633359321]],
  ["zscore", 10, { zscore: "lpi" }, [0.708506659018445, -0.8082846625982768, 1.068361015476968]],
  ["places", 51, { rank: "lpi" }, [37.0, 12.0, 43.0]],
  ["borda", 50, { percentile: "lpi" }, [36.0, 11.0, 42.0]],
  ["prank", 1, { percentile: "lpi" }, [0.72, 0.22, 0.84]],
  ["dist2max", 1, LPI, [0.7996111572033893, 0.42125794396939287, 0.8893743633359321]],
  ["fracmax", 1, { ...LPI, from: 0 }, [0.8976371561822418, 0.7043663615925065, 0.9434900935099588]],
  ["dist2targ", 1, { ...LPI, to: 4, outside: "clamp" }, [0.8930976962311653, 0.4705093167958955, 0.9933555676741797]],
  ["goalposts", 100, { ...LPI, from: 2, to: 4.5, outside: "clamp" }, [71.7354, 39.06516, 79.48632]],
  ["scaled", 100, { ...LPI, from: 1, to: 5 }, [69.83462499999999, 49.415725, 74.67895]],
  ["co2minmax", 100, { ...CO2, from: "least", to: "most" }, [30.945199269147256, 93.0987752089837, 81.60869524887812]],
  ["co2goalposts", 100, { ...CO2, from: 0, to: 20 }, [23.14931119788355, 90.98217125165655, 78.44218502954516]],
  ["co2target", 1, { ...CO2, from: 2, to: "most" }, [0.3356354660937755, 1.0, 0.88513802186018]],
];

const named = (code: string) => ({ code, name: { en: code, vi: code } });

it("normalises as COINr does, to twelve digits, in eleven ways and three for what is better lower", async () => {
  const method = {
    ...{ id: "n", title: { en: "N", vi: "N" }, source: "COINr 1.1.14", decimals: 12, ties: "competition" },
    ...{ rankOn: "exact", scale: "points", figures: ["lpi", "co2"].map(named) },
    measures: NORMALISED.map(([code, max, score]) => ({ ...named(code), kind: "i", max, score })),
  };
  const cwd = folder({ "m.json": JSON.stringify(method), "2018.csv": DATA });
  const argv = ["rank", "2018.csv", "--scheme", "none", "--methodology", "m.json", "--by", "minmax"];
  const { out } = await dti([...argv, "--measures", "all", "--format", "csv"], { cwd });
  const [heading = "", ...rows] = out
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  for (const [at, country] of ["AUS", "VNM", "CHE"].entries()) {
    const row = rows.find(([, , name]) => name === country) ?? [];
    for (const [code, , , expected] of NORMALISED) {
      expect(Number(row[heading.indexOf(code)])).toBeCloseTo(expected[at] ?? Number.NaN, 11);
    }
  }
});

it("describes them as COINr does: extremes, mean, median, deviation, skewness and kurtosis of a sample", async () => {
  // Least, most, mean, median, standard deviation, skewness, kurtosis, by COINr 1.1.14.
  const expected = {
    lpi: [
      2.067254, 4.225967, 3.4118710392156864, 3.420043, 0.5384761821615868, -0.3042681282970482, -0.656751412485129,
    ],
    co2: [
      0.29720088370577386, 22.12470124166877, 6.706187012437314, 5.9357124821143, 4.548819422907527, 1.1071576161885819,
      1.8321979942703217,
    ],
  };
  const measure = (code: string, max: number) => {
    const { name } = named(code);
    return { code: `${code}s`, name, kind: "i", max, score: { between: code, from: 0, to: max } };
  };
  const method = {
    ...{ id: "n", title: { en: "N", vi: "N" }, source: "COINr 1.1.14", decimals: 12, ties: "competition" },
    ...{ rankOn: "exact", scale: "points", figures: ["lpi", "co2"].map(named) },
    measures: [measure("lpi", 5), measure("co2", 30)],
  };
  const cwd = folder({ "m.json": JSON.stringify(method), "2018.csv": DATA });
  const argv = ["describe", "2018.csv", "--scheme", "none", "--methodology", "m.json", "--format", "json"];
  const { out } = await dti(argv, { cwd });
  for (const { measure: code, least, most, mean, median, deviation, skewness, kurtosis } of JSON.parse(out).rows) {
    const values = expected[code === "lpis" ? "lpi" : "co2"];
    for (const [i, found] of [least.value, most.value, mean, median, deviation, skewness, kurtosis].entries()) {
      expect(found).toBeCloseTo(values[i] ?? Number.NaN, 11);
    }
  }
});
