/** The unit code of a row that states the mean of all units. */
export const MEAN = "VN-mean";
