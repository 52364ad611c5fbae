import { fold } from "../../reference/fold.ts";
import { withoutRemarks } from "./maxima.ts";

/** What tables of units say of them besides, which no index counts as it is. */
const CONTEXT = new Set([
  ...["danso", "tongdanso", "sodan", "dansotrungbinh", "quymodanso", "population", "totalpopulation", "matdodanso"],
  ...["matdo", "populationdensity", "density", "sohogiadinh", "soho", "tongsoho", "households", "numberofhouseholds"],
  ...["dientich", "dientichtunhien", "tongdientich", "area", "landarea", "totalarea", "surfacearea"],
  ...["gdp", "grdp", "gdpbinhquan", "grdpbinhquan", "gdpbinhquandaunguoi", "grdpbinhquandaunguoi", "gdppercapita"],
  ...["grdppercapita", "thunhapbinhquan", "thunhapbinhquandaunguoi", "incomepercapita", "thunganhsach"],
  ...["soxa", "sophuong", "soxaphuong", "sodonvicapxa", "sodonvihanhchinhcapxa", "sothon", "sothontodanpho", "sohuyen"],
  ...["socanbo", "socongchuc", "bienche", "sobienche", "solaodong", "laborforce", "labourforce", "employees", "staff"],
  ...[
    "kinhdo",
    "vido",
    "longitude",
    "latitude",
    "lat",
    "lon",
    "lng",
    "mabuuchinh",
    "postalcode",
    "zipcode",
    "dienthoai",
  ],
  ...["phone", "namthanhlap"],
]);
/** What such a figure is counted in, and the year that it is of. */
const COUNTED =
  / (?:năm )?(?:19|20)\d\d$|[ ,](?:km2|km²|ha|người|nghìn người|triệu đồng|tỷ đồng|usd|people|persons)$/iu;

/** Whether a heading is of the context of units, such as their population or area, and of no component. */
export function isContext(heading: string): boolean {
  const text = withoutRemarks(heading).replace(/\s+/g, " ").trim();
  const once = text.replace(COUNTED, "");
  return [text, once, once.replace(COUNTED, "")].some((plain) => CONTEXT.has(fold(plain)));
}
