import Glibc

/// CPU time this process has taken, in seconds, system time included.
func cpuSeconds() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  let time = { (value: timeval) in Double(value.tv_sec) + Double(value.tv_usec) / 1e6 }
  return time(usage.ru_utime) + time(usage.ru_stime)
}

/// The most memory this process has had, in MB.
func peakMegabytes() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}
