# The two-year job in base R: weighted means on three levels, national and regional ranks, change.
args <- commandArgs(TRUE)
folder <- args[1]
weights <- read.csv(file.path(folder, "weights.csv"))
regions <- read.csv(file.path(folder, "regions.csv"), colClasses = "character")
down <- function(x) rank(-x, ties.method = "min")
year <- function(name) {
  data <- read.csv(file.path(folder, name), colClasses = c(code = "character"))
  values <- as.matrix(data[, -(1:2)])
  for (code in unique(weights$aggregate)) {
    own <- weights[weights$aggregate == code, ]
    mean <- values[, own$member, drop = FALSE] %*% own$weight / sum(own$weight)
    values <- cbind(values, setNames(data.frame(mean), code))
    values <- as.matrix(values)
  }
  total <- floor(values[, "total"] * 1e4 + 0.5) / 1e4
  region <- regions$region[match(data$code, regions$code)]
  data.frame(code = data$code, total = total, rank = down(total), region_rank = ave(total, region, FUN = down))
}
old <- year("2022.csv")
now <- year("2023.csv")
now$change <- old$rank[match(now$code, old$code)] - now$rank
write.csv(now[order(now$rank, now$code), ], quote = FALSE, row.names = FALSE)
