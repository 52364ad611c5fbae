import { expect, it } from "vitest";
import { isContext } from "../../../src/read/outline/context.ts";

it.each([
  ...["Dân số", "Dân số (người)", "DÂN SỐ 2023", "Dân số trung bình năm 2023", "Population", "Mật độ dân số"],
  ...["Diện tích", "Diện tích (km²)", "Diện tích tự nhiên, km2", "Area", "GRDP bình quân đầu người", "Số hộ"],
])("%s tells of the context of units", (heading) => expect(isContext(heading)).toBe(true));

it.each([
  ...["Dân số trưởng thành có tài khoản", "Tỷ lệ dân số có chữ ký số", "Diện tích phủ sóng", "Nhân lực số", "Hạ tầng"],
  ...["Kinh tế số", "Tỷ trọng kinh tế số trong GRDP", ""],
])("%s may be a component", (heading) => expect(isContext(heading)).toBe(false));
