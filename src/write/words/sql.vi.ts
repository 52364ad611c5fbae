import type { SqlWords } from "./sql.en.ts";

export const sqlVi: SqlWords = {
  problems: {
    "sql-cannot": ({ why, measure }) => {
      const name = `"${measure?.vi ?? ""}"`;
      const said = {
        mean: [
          `${name} không phải trung bình cộng hay tổng, SQL không tính chính xác được`,
          "hãy xếp hạng bằng dti rank",
        ],
        reduced: [`${name} có thành phần bị trừ điểm, không dịch được sang SQL`, "xếp hạng bằng dti rank"],
        needs: [`${name} đòi hỏi tỷ lệ chỉ số tối thiểu, quy tắc này không được dịch`, "hãy xếp hạng bằng dti rank"],
        "not-given": [
          `${name} không có trong các cột và không tính được từ các cột đó`,
          "nêu các chỉ số có trong bảng bằng --columns",
        ],
        "given-twice": [
          `${name} vừa có trong các cột vừa tính được từ các cột khác`,
          "bỏ nó hoặc các chỉ số thành phần của nó khỏi --columns",
        ],
        width: [
          `${name} cần số nguyên dài hơn 38 chữ số, hệ quản trị không giữ được`,
          "giảm --table-decimals hoặc --decimals, hoặc xếp hạng theo giá trị in ra",
        ],
        name: [`hai cột của truy vấn cùng tên ${name}, hoặc tên dài quá sẽ bị cắt`, "hãy đổi mã"],
        "merged-rescale": [
          "khi có bảng chuyển đổi, giá trị thiếu không thể nhường trọng số cho các giá trị khác",
          "dùng --missing unranked hoặc zero",
        ],
      } as const;
      const [message, hint] = said[why];
      return { message, hint };
    },
  },
  help: {
    sql: "bảng xếp hạng dưới dạng một truy vấn SQL, thứ hạng giống hệt kể cả khi bằng điểm",
    sqlDialect: "hệ quản trị chạy truy vấn: duckdb, postgres, spark, hoặc ansi (SQL chuẩn)",
    sqlTable: "bảng điểm [scores]",
    sqlLong: "mỗi dòng của bảng là một giá trị (unit, measure, value) thay vì một đơn vị",
    sqlUnitColumn: "cột đơn vị [unit]",
    sqlRegionColumn: "cột vùng, để xếp hạng cả trong vùng; khi có bảng chuyển đổi thì là cột của bảng đó",
    sqlColumns: "mã các chỉ số có trong bảng; không nêu thì là mọi chỉ số không phải tính",
    sqlTableDecimals: "số chữ số thập phân tối đa của giá trị trong bảng; nhiều hơn thì truy vấn dừng [6]",
    sqlPreviousTable: "bảng năm trước, để tính thay đổi thứ hạng",
    sqlCrosswalkTable: "bảng có cột from và to: đơn vị nào nhập vào đơn vị nào",
    sqlWeightColumn: "cột trọng số nguyên của bảng chuyển đổi; không nêu thì các phần như nhau",
    sqlCarry: "bảng nào được chuyển đổi: table, previous hoặc both [previous nếu có, nếu không thì table]",
  },
};
