// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "mizan",
  products: [
    .library(name: "Mizan", targets: ["Mizan"]),
    .library(name: "TMX", targets: ["TMX"]),
    .executable(name: "mizan", targets: ["MizanCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // libxml2: the TMX reader (SAX) and the HTML article parser.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // zlib: the DOCX article parser.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // The exchange format: knows no policy and no Arabic.
    .target(name: "TMX", dependencies: ["CLibXML2"], swiftSettings: strict),
    // The domain: articles, segmentation, encoding, alignment, memory, quality, review.
    .target(
      name: "Mizan", dependencies: ["CLibXML2", "CZlib", "TMX"], resources: [.copy("Resources")],
      swiftSettings: strict),
    // The command line; the product is "mizan".
    .executableTarget(
      name: "MizanCLI",
      dependencies: [
        "Mizan", "TMX", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    // Benchmarks and the commands that fit the shipped numbers.
    .executableTarget(name: "MizanBench", dependencies: ["Mizan", "TMX"], swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "TMXTests", dependencies: ["TMX", "TestSupport"], resources: [.copy("Fixtures")],
      swiftSettings: strict),
    .testTarget(
      name: "MizanTests", dependencies: ["Mizan", "TMX", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "MizanCLITests", dependencies: ["MizanCLI", "TestSupport"], swiftSettings: strict),
  ]
)
