// `Buffer`, as far as scripts use Node's: text in and out of bytes; and the web's TextEncoder and TextDecoder.
(function (core, global) {
  "use strict";

  const utf16 = (chars) => Uint8Array.from(Array.from({ length: 2 * chars.length }, (_, at) => (chars.charCodeAt(at >> 1) >> (8 * (at & 1))) & 255));
  const fromUtf16 = (bytes) => Array.from({ length: bytes.length >> 1 }, (_, at) => String.fromCharCode(bytes[2 * at] | (bytes[2 * at + 1] << 8))).join("");
  const url = (bytes) => core.base64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const CODINGS = {
    utf8: [core.utf8, core.text],
    hex: [core.unhex, core.hex],
    base64: [core.unbase64, core.base64],
    base64url: [core.unbase64, url],
    latin1: [core.fromLatin1, core.latin1],
    utf16le: [utf16, fromUtf16],
  };
  const OTHERS = { "utf-8": "utf8", binary: "latin1", ascii: "latin1", ucs2: "utf16le", "utf-16le": "utf16le" };

  function coding(name = "utf8") {
    const plain = String(name).toLowerCase();
    const found = CODINGS[OTHERS[plain] ?? plain];
    if (found === undefined) throw new TypeError(`Unknown encoding: ${name}`);
    return found;
  }

  class Buffer extends Uint8Array {
    static from(value, encoding) {
      const bytes = typeof value === "string" ? coding(encoding)[0](value) : value instanceof ArrayBuffer ? new Uint8Array(value) : value?.type === "Buffer" ? value.data : value;
      return new Buffer(Uint8Array.from(bytes));
    }

    static alloc(size, fill = 0, encoding = "utf8") {
      const made = new Buffer(size);
      if (typeof fill !== "string") return made.fill(fill);
      const bytes = coding(encoding)[0](fill);
      return bytes.length ? made.map((_, at) => bytes[at % bytes.length]) : made;
    }

    static concat(list, total = list.reduce((sum, each) => sum + each.length, 0)) {
      const made = new Buffer(total);
      let at = 0;
      for (const each of list) {
        made.set(each.subarray(0, Math.max(0, total - at)), at);
        at += each.length;
      }
      return made;
    }

    static byteLength(value, encoding) {
      return typeof value === "string" ? coding(encoding)[0](value).length : value.byteLength;
    }

    static isBuffer(value) {
      return value instanceof Buffer;
    }

    toString(encoding, start = 0, end = this.length) {
      return coding(encoding)[1](this.subarray(start, end));
    }

    toJSON() {
      return { type: "Buffer", data: Array.from(this) };
    }

    equals(other) {
      return this.length === other.length && this.every((byte, at) => byte === other[at]);
    }
  }

  class TextEncoder {
    encoding = "utf-8";

    encode(chars = "") {
      return core.utf8(chars);
    }
  }

  class TextDecoder {
    encoding = "utf-8";

    decode(bytes = []) {
      return core.text(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes);
    }
  }

  core.modules.buffer = { Buffer };
  Object.assign(global, { Buffer, TextEncoder, TextDecoder });
})(__core, globalThis);
