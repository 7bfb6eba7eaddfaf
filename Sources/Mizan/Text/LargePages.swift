#if canImport(Glibc)
  import Glibc
#endif

extension Array {
  /// A table that is looked up all over. The kernel is asked for pages of 2 MB: with those of 4 KB the processor must
  /// find out for nearly every look-up where its page is.
  ///
  /// The request is advice; the array is the same without it.
  init(inLargePages element: Element, count: Int) {
    self.init(inLargePagesOf: count) { $0.initialize(repeating: element) }
  }

  /// - Parameter fill: Initializes all elements.
  init(inLargePagesOf count: Int, _ fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
      // Before the first access, which decides on the page.
      UnsafeMutableRawBufferPointer(buffer).adviseLargePages()
      fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }
}

extension UnsafeMutableRawBufferPointer {
  // Only advice on memory that the array owns: what lies there stays, and an error changes nothing.
  fileprivate func adviseLargePages() {
    #if canImport(Glibc)
      let page = 4096
      guard let baseAddress, count >= 1 << 21 else { return }
      let skipped = -Int(bitPattern: baseAddress) & (page - 1)
      _ = madvise(baseAddress + skipped, (count - skipped) / page * page, MADV_HUGEPAGE)
    #endif
  }
}
