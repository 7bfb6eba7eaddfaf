// What Swift cannot call directly: inflateInit2 is a macro.
#pragma once
#include <string.h>
#include <zlib.h>

// Inflates a raw deflate stream into a buffer of exactly the promised size.
// Returns 1 when the stream ends there, 0 for anything else.
static inline int mizan_inflate(
    const unsigned char *input, unsigned int input_size, unsigned char *output, unsigned int output_size) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return 0;
  stream.next_in = (unsigned char *)input;
  stream.avail_in = input_size;
  stream.next_out = output;
  stream.avail_out = output_size;
  int status = inflate(&stream, Z_FINISH);
  int complete = status == Z_STREAM_END && stream.avail_out == 0;
  inflateEnd(&stream);
  return complete;
}
