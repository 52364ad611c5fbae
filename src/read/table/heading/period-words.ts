/** How headings say years and parts of years: the text of patterns without regard to case. */
export const YEAR = String.raw`(?:năm |year )?(?:19|20)\d\d`;
export const BEFORE = `kỳ (?:liền )?trước|năm (?:liền )?trước|năm ngoái|(?:previous|last|prior) (?:year|period)`;
export const NOW = `(?:kỳ|năm) này|năm nay|(?:kỳ|năm) hiện tại|hiện tại|(?:this|current) (?:year|period)`;
export const PART = String.raw`(?:quý|q|quarter) ?(?:[1-4]|iv|i{1,3})|tháng \d{1,2}|(?:6|9) tháng(?: (?:đầu|cuối) năm)?|h[12]`;
