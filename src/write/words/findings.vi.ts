import type { FindingWords } from "./findings.ts";
import { list, signed } from "./phrases.ts";

const lists = (scheme: string): string => (scheme === "none" ? "danh sách của bảng" : `danh sách ${scheme}`);
const WEIGHTS = { population: "dân số", area: "diện tích", grdp: "GRDP" } as const;

const FLAGS = { scores: "scores", previous: "previous", mergedFrom: "merged-from" } as const;
const STATES = {
  score: "nói về điểm",
  rank: "nói về hạng",
  change: "nói về thay đổi",
  other: "có tiêu đề không xác định được",
} as const;
const COULD = {
  scores: "số liệu của các chỉ số mà tệp điểm này cho",
  previous: "hạng năm trước, thay đổi hạng hay thay đổi điểm",
  mergedFrom: "điểm của đơn vị sáp nhập mà tệp có đủ mọi phần",
} as const;
const REASONS = {
  year: (own: string, given: string) => `bảng là của năm ${own}, còn tệp là của năm ${given}`,
  list: (own: string, given: string) => `bảng theo danh sách ${own}, còn tệp theo danh sách ${given}`,
  units: () => "tệp không có đơn vị nào của bảng",
  figures: (_: string, __: string, name: keyof typeof COULD) => `bảng không có ${COULD[name]}`,
} as const;

export const findingsVi: FindingWords = {
  rules: {
    "two-figures": {
      title: "Hai số liệu cho một ô",
      meaning: "Cùng năm, đơn vị, chỉ số và loại số liệu mà có hai giá trị, chênh lệch không phải do làm tròn.",
      example: "Quảng Ninh, Chính quyền số 2020: một dòng ghi 0,4513, dòng khác ghi 0,5293.",
      fix: "Giữ số liệu của nguồn đã công bố bảng xếp hạng; kết quả kiểm tra cho biết số nào mâu thuẫn với số liệu khác.",
      message: ({ other, otherLine, contradicted }) =>
        contradicted === undefined
          ? `dòng ${otherLine} ghi ${other}; có quá nhiều ô như vậy nên không xét số nào khớp với các số liệu khác`
          : contradicted
            ? `dòng ${otherLine} ghi ${other}; số ở đây mâu thuẫn với các số liệu khác`
            : `dòng ${otherLine} ghi ${other}; không có số liệu nào khác để xác định số đúng`,
    },
    "unit-twice": {
      title: "Một đơn vị có hai dòng",
      meaning: "Bảng mỗi đơn vị một dòng mà có hai dòng cho cùng đơn vị trong cùng năm.",
      example: "Huế ở dòng 4 và TT Huế ở dòng 31.",
      fix: "Bỏ một dòng, hoặc sửa tên hay mã của đơn vị.",
      message: ({ otherLine }) => `đơn vị đã có ở dòng ${otherLine}`,
    },
    "missing-units": {
      title: "Thiếu đơn vị",
      meaning:
        "Bảng có ít nhất chín phần mười số đơn vị của danh sách mà thiếu các đơn vị còn lại. Bảng ít hơn thế được coi là cố ý chỉ nêu một phần.",
      example: "62 trong 63 tỉnh, thành phố; thiếu Hậu Giang.",
      fix: "Thêm các dòng còn thiếu.",
      message: ({ missing, of }) => `trong ${of} đơn vị còn thiếu: ${list(missing)}`,
    },
    "value-range": {
      title: "Điểm ngoài khoảng cho phép",
      meaning: "Điểm nhỏ hơn 0 hoặc lớn hơn giá trị tối đa của chỉ số.",
      example: "Xã hội số 1,0443, trong khi giá trị từ 0 đến 1.",
      fix: "Sửa điểm; nếu cả tệp tính theo phần trăm hay theo điểm, dùng --scale.",
      message: () => "chỉ số không có giá trị nào ngoài khoảng này",
    },
    "rank-range": {
      title: "Thứ hạng không thể có",
      meaning:
        "Thứ hạng nhỏ hơn 1, lớn hơn số đơn vị, hoặc không phải số nguyên hay số rưỡi (hai đơn vị chung hạng 2 và 3 có hạng 2,5).",
      example: "Hạng 64 trong danh sách 63.",
      fix: "Sửa thứ hạng, hoặc nêu đúng danh sách của bảng (--scheme).",
      message: ({ of }) => (of === undefined ? "thứ hạng phải từ 1 trở lên" : `thứ hạng phải từ 1 đến ${of}`),
    },
    decimals: {
      title: "Số chữ số thập phân không đều",
      meaning:
        "Trong bảng mỗi đơn vị một dòng, điểm của cùng một chỉ số được in với số chữ số thập phân khác nhau; bảng tính bỏ số 0 ở cuối gây ra điều này. Mỗi điểm được kiểm tra theo số chữ số của chính nó.",
      example: "0,54 giữa các điểm như 0,5786.",
      fix: "In mọi điểm của một chỉ số với cùng số chữ số thập phân.",
      message: ({ usual, odd }) => `các điểm khác của chỉ số có ${usual} chữ số thập phân; ${odd} điểm thì không`,
    },
    "rank-sequence": {
      title: "Các thứ hạng không nối tiếp nhau",
      meaning:
        "Không quy tắc đồng hạng nào (hoặc không phải quy tắc nêu ở --ties) cho ra các thứ hạng này, dù các thứ hạng chưa biết là gì. Sau hai đơn vị cùng hạng 4 là hạng 6. Thứ hạng theo một quy tắc khác quy tắc của bộ chỉ số là cảnh báo, mỗi bảng nêu một lần.",
      example: "4, 4, 5: sau hai đơn vị cùng hạng 4 phải là hạng 6.",
      fix: "Sửa thứ hạng; nếu bảng dùng quy tắc đồng hạng khác, nêu bằng --ties.",
      message: ({ ties, runs }) => {
        if (ties === undefined) return "không quy tắc đồng hạng nào cho ra các thứ hạng này";
        const broken = `các thứ hạng này vi phạm quy tắc đồng hạng "${ties}"`;
        return runs === undefined ? broken : `${broken} của bộ chỉ số: chúng theo quy tắc "${runs}"`;
      },
    },
    "rank-order": {
      title: "Thứ hạng mâu thuẫn với điểm",
      meaning:
        "Điểm của đơn vị chắc chắn cao hơn, hoặc thấp hơn, mức mà thứ hạng cho phép. Hai điểm chỉ chắc chắn khác nhau khi không có giá trị chưa làm tròn nào in ra như thế mà bằng nhau. Tổng điểm hay trụ cột không được in thì tính từ các thành phần.",
      example: "Hạng 13 với 0,4794, trong khi hạng 14 có 0,4978.",
      fix: "Sửa thứ hạng hoặc điểm; kết quả nêu rõ số liệu mâu thuẫn với nó.",
      message: ({ other, otherRank, otherScore }) =>
        other === ""
          ? "với điểm này, số đơn vị chắc chắn xếp trên hoặc xếp dưới vượt quá mức mà thứ hạng cho phép"
          : `mâu thuẫn với điểm của ${other}${otherScore === "" ? "" : ` (${otherScore})`}${otherRank === "" ? "" : `, hạng ${otherRank}`}`,
    },
    "tied-unequal": {
      title: "Khác điểm mà cùng hạng",
      meaning: "Hai đơn vị cùng hạng nhưng điểm chắc chắn khác nhau.",
      example: "Cùng hạng 15 với 0,6350 và 0,6349.",
      fix: "Sửa một trong các thứ hạng hoặc điểm.",
      message: ({ other, otherScore, score }) =>
        `cùng hạng với ${other} nhưng điểm khác nhau${score && otherScore ? `: ${score} và ${otherScore}` : ""}`,
    },
    "equal-apart": {
      title: "Bằng điểm mà khác hạng",
      meaning:
        "Hai điểm in ra như nhau nhưng xếp hạng khác nhau. Giá trị chưa làm tròn có thể khác nhau nên đây chỉ là cảnh báo; bảng xếp theo giá trị in ra thì đồng hạng.",
      example: "0,4880 ở hạng 12 và 0,4880 ở hạng 13.",
      fix: "Cho hai đơn vị cùng hạng, hoặc in thêm chữ số thập phân.",
      message: ({ other, otherRank, score }) => `${other} cũng có điểm ${score}, ở hạng ${otherRank}`,
    },
    aggregate: {
      title: "Tổng điểm không khớp các thành phần",
      meaning:
        "Tổng điểm hay trụ cột được in cùng mọi thành phần, và không có giá trị chưa làm tròn nào của các thành phần cho ra nó. Thành phần dùng chung và cả hai loại trung bình đều được tính đến. Nếu trọng số là giả định thì chỉ cảnh báo.",
      example: "DTI 0,7026, trong khi tám chỉ số cho từ 0,7023 đến 0,7025.",
      fix: "Tính lại tổng (dti rank), hoặc sửa thành phần bị gõ nhầm.",
      message: ({ from, assumed }, say) =>
        `không khớp với ${list(from.map(say.name))}${assumed ? " theo trọng số giả định" : ""}`,
    },
    identity: {
      title: "Tổng điểm và trụ cột không thể cùng đúng",
      meaning:
        "Tổng điểm và các trụ cột có thành phần chung, và không có thành phần nào từ 0 đến 1 cho ra tất cả những gì được in cho đơn vị. Nguyên nhân thường gặp: điểm hoạt động được in dưới tên trụ cột.",
      example:
        "Tuyên Quang 2023: tổng điểm 0,6735 với ba trụ cột 0,7089, 0,6197, 0,4443 đòi hỏi một chỉ số bằng 1,195.",
      fix: "In đúng điểm trụ cột, hoặc đặt tên cột theo nội dung.",
      message: ({ with: all, readAs, assumed }, say) => {
        const together = `${list(all.map(say.name))} không thể cùng đúng cho một đơn vị${assumed ? " theo trọng số giả định" : ""}`;
        if (readAs.length === 0) return together;
        const readings = readAs.map(({ measure, as }) => `${say.name(measure)} là ${say.name(as)}`);
        return `${together}; các số này khớp nếu đọc ${list(readings)}`;
      },
    },
    "regional-rank": {
      title: "Hạng vùng mâu thuẫn với thứ tự toàn quốc",
      meaning:
        "Thứ tự các đơn vị trong vùng, theo hạng toàn quốc hoặc theo điểm, không cho phép hạng vùng này. Vùng là tám vùng truyền thống của 63 tỉnh và sáu vùng chính thức của 34 tỉnh; cách chia khác được dùng nếu nó làm nhiều thứ hạng khớp hơn, hoặc khi nêu --regions.",
      example: "Hạng 4 trong vùng, trong khi chỉ có hai đơn vị của vùng đứng trước và mọi thứ hạng đều đã biết.",
      fix: "Đếm lại trong vùng (dti rank --region).",
      message: ({ region, of }, { name }) =>
        `trong vùng ${name(region)} (${of} đơn vị), thứ tự toàn quốc không cho phép hạng này`,
    },
    "rank-change": {
      title: "Thay đổi không bằng hạng cũ − hạng mới",
      meaning:
        "Thay đổi thứ hạng không bằng hạng năm trước trừ hạng năm nay; cộng là tăng. Hạng năm trước là hạng ghi bên cạnh, hoặc trong bảng năm trước theo cùng danh sách.",
      example: "Từ hạng 40 lên hạng 27 mà ghi +17; đúng là +13.",
      fix: "Sửa thay đổi hoặc một trong hai thứ hạng; chú ý dấu.",
      message: ({ old, now, turned }) =>
        old === undefined
          ? `với hạng ${now} thì hạng cũ sẽ nằm ngoài danh sách`
          : `từ hạng ${old} sang hạng ${now}${turned ? "; bị ngược dấu" : ""}`,
    },
    "score-change": {
      title: "Thay đổi điểm không bằng điểm mới − điểm cũ",
      meaning:
        "Thay đổi điểm, tuyệt đối hay theo phần trăm, không bằng điểm mới trừ điểm cũ, kể cả khi tính đến làm tròn của cả ba số.",
      example: "0,5064 → 0,6214 mà ghi 0,0115; đúng là 0,1150.",
      fix: "Sửa thay đổi hoặc một trong hai điểm.",
      message: ({ old, now, turned, shifted }) =>
        `từ ${old} sang ${now}${turned ? "; bị ngược dấu" : shifted ? "; dấu thập phân lệch một chữ số" : ""}`,
    },
    "previous-rank": {
      title: "Hạng năm trước không khớp bảng năm trước",
      meaning: "Hạng năm trước không phải là thứ hạng trong bảng năm trước theo cùng danh sách.",
      example: "Hạng năm trước 16, trong khi bảng năm trước ghi 15.",
      fix: "Sửa hạng năm trước, hoặc nêu đúng bảng bằng --previous.",
      message: ({ old, year }, say) => `bảng năm ${say.year(year)} ghi ${old}`,
    },
    "mixed-lists": {
      title: "Thay đổi tính giữa hai danh sách",
      meaning:
        "Hạng cũ thuộc danh sách 63, hạng mới thuộc danh sách 34: hiệu của chúng không có ý nghĩa. Đây là cảnh báo; là lỗi nếu đã biết hạng cũ theo danh sách 34 và hạng đó khác.",
      example: "Hạng 3 trong 63 → hạng 2 trong 34 mà ghi +1; theo danh sách 63, đơn vị từ hạng 3 xuống hạng 5, tức −2.",
      fix: "So sánh trên một danh sách: dti compare --as 34 chuyển điểm năm trước sang.",
      message: ({ old, now, like }) =>
        `${old} là hạng trong 63, ${now} là hạng trong 34${like.length > 0 ? `; so sánh cùng danh sách: ${list(like.map(({ scheme, change }) => `${signed(change)} theo ${lists(scheme)}`))}` : ""}`,
    },
    "merged-value": {
      title: "Giá trị hợp nhất không bằng trung bình các đơn vị cũ",
      meaning:
        "Một tỉnh trong danh sách 34 không có trung bình cộng giá trị của các tỉnh cũ trong cùng năm, quy tắc chính thức cho năm 2024, kể cả khi tính đến làm tròn.",
      example: "Đà Nẵng 0,7400, trong khi 0,8335 và 0,5803 có trung bình 0,7069.",
      fix: "Tính lại (dti rank --as 34); nếu đó là trung bình theo dân số, diện tích hay GRDP thì kết quả nêu rõ.",
      message: ({ parts, weight }) =>
        `không phải trung bình cộng của ${list(parts)}${weight ? `; đây là trung bình theo ${WEIGHTS[weight]}` : ""}`,
    },
    mean: {
      title: "Trung bình mà các đơn vị không thể có",
      meaning:
        "Trung bình cả nước không bằng trung bình cộng của mọi đơn vị trong phạm vi làm tròn. Khi chỉ biết một số điểm, các thứ hạng và điểm đã biết giới hạn trung bình; điểm nào vượt giới hạn thì mâu thuẫn với nó.",
      example:
        "Trung bình 0,3026 trong khi Đắk Nông, hạng 54 trong 63, cũng ghi 0,3026: không thể có 53 đơn vị cùng cao hơn trung bình.",
      fix: "Tính lại trung bình, hoặc kiểm tra xem số này có bị in thành điểm của một đơn vị không.",
      message: ({ units, of, isMean }) =>
        isMean
          ? `đây là số của trung bình cả nước; với ${units} điểm đã biết trong ${of} đơn vị thì không thể là cả hai`
          : `${units} điểm đã biết trong ${of} đơn vị không cho phép số này`,
    },
    "exchanged-units": {
      title: "Hai dòng bị đổi chỗ",
      meaning: "Hai dòng sẽ khớp với bảng năm trước hoặc năm sau nếu đổi đơn vị cho nhau.",
      example: "Dòng của Hậu Giang mang hạng năm trước của Hà Giang, và ngược lại.",
      fix: "Đổi tên (và mã) của hai dòng cho nhau.",
      message: ({ other }) => `dòng này và dòng của ${other} khớp với năm liền kề nếu đổi chỗ cho nhau`,
    },
    "from-scores": {
      title: "Số liệu không khớp với điểm gốc",
      meaning:
        "Tính lại chính xác từ điểm ở --scores thì ra số khác. Chỉ là cảnh báo nếu riêng việc làm tròn các điểm đó đã giải thích được.",
      example: "DTI 0,7163, trong khi các điểm cho 0,71635, in ra là 0,7164 (cảnh báo: các chỉ số đã được làm tròn).",
      fix: "In đúng kết quả của dti rank với các điểm này, hoặc tìm xem điểm nào đã thay đổi.",
      message: ({ exact, rounding }) =>
        `các điểm cho ${exact.replace(".", ",")}${rounding ? "; việc làm tròn điểm có thể giải thích chênh lệch" : ""}`,
    },
    "unread-column": {
      title: "Cột không được đọc",
      meaning:
        "Cột có số liệu, nhưng tiêu đề không xác định được hoặc không phù hợp với bảng, nên không số nào trong cột được kiểm tra. Nếu tiêu đề nói về điểm, hạng hay thay đổi thì là lỗi, nếu không thì là cảnh báo.",
      example: "Hạng mới nhất, bên cạnh Hạng 2022 và DTI 2022.",
      fix: "Dùng tiêu đề mà dti đọc được, hoặc nêu cột chứa gì: --column 'TIÊU ĐỀ=total:rank', hoặc =ignore nếu không cần kiểm tra.",
      message: ({ heading, of, states, figures }) =>
        `${of === "column" ? "cột" : "chỉ số"} "${heading}" ${STATES[states]}, và ${figures} số liệu ${of === "column" ? "trong cột" : "của chỉ số này"} không được đọc`,
    },
    "unused-basis": {
      title: "Tệp đối chiếu không dùng được",
      meaning: "Tệp nêu ở --scores, --previous hoặc --merged-from không liên quan đến số liệu nào của bảng.",
      example: "--previous 2022.csv cho bảng năm 2024.",
      fix: "Nêu tệp đúng năm và đúng danh sách, hoặc bỏ tùy chọn.",
      message: ({ name, why, own, given }) =>
        `--${FLAGS[name]} không kiểm tra được gì: ${REASONS[why](own, given, name)}`,
    },
  },
  expected: (text) => `cần ${text}`,
  range: (least, most) => `${least} đến ${most}`,
  found: (text, isAlone) => `${isAlone ? "" : "nhưng "}gặp ${text}`,
  called: (rule) => findingsVi.rules[rule].title,
  marked: (rule) => `: ${findingsVi.rules[rule].title} [${rule}]`,
  also: (rules) => `cũng vi phạm quy tắc: ${rules}`,
  against: (places) => `xem ${places}`,
  cell: (measure, kind, year) => `${measure}${kind === "" ? "" : `, ${kind}`}${year === "" ? "" : ` ${year}`}`,
  kinds: {
    score: "",
    rank: "hạng",
    regional_rank: "hạng vùng",
    previous_rank: "hạng năm trước",
    previous_regional_rank: "hạng vùng năm trước",
    rank_change: "thay đổi hạng",
    regional_rank_change: "thay đổi hạng vùng",
    score_change: "thay đổi điểm",
    score_change_pct: "thay đổi điểm theo phần trăm",
  },
  severity: { error: "lỗi", warning: "cảnh báo" },
  mean: "trung bình cả nước",
  clean: "không phát hiện lỗi",
  cleanPart: "không phát hiện lỗi trong phần đã đọc",
  unread: ({ columns, figures, rows }) =>
    [
      columns === 0 ? "" : `${columns} cột không được đọc (${figures} số liệu)`,
      rows === 0 ? "" : `bỏ qua ${rows} dòng có thể là đơn vị`,
    ]
      .filter(Boolean)
      .join(", "),
  unchecked: (rules) => `không có số liệu để áp dụng các quy tắc: ${rules}`,
  skipped: (rules) => `không kiểm tra vì tính chính xác sẽ quá lâu: ${rules}`,
  summary: (errors, warnings, figures, accepted) =>
    `${errors} lỗi, ${warnings} cảnh báo trong ${figures} số liệu${accepted > 0 ? `; ${accepted} đã được chấp nhận` : ""}`,
  columns: {
    rule: "Quy tắc",
    checked: "Đã kiểm tra",
    given: "Có trong bảng",
    place: "Vị trí",
    unit: "Đơn vị",
    cell: "Số liệu",
    found: "Giá trị trong bảng",
    expected: "Giá trị đúng",
    why: "Lý do",
    severity: "Mức",
  },
  page: {
    title: "Các quy tắc của dti check",
    intro:
      "Trang này được tạo từ văn bản của chương trình. Mỗi kết quả kiểm tra nêu mã quy tắc. `--ignore MÃ` tắt một quy tắc.",
    meaning: "Nội dung",
    example: "Ví dụ",
    fix: "Cách sửa",
  },
};
