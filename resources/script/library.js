// What scripts expect to find beside the language: hashes, base64, UUIDs, JSON Schema, modules.
(function (core, global) {
  "use strict";

  // Bytes and text.
  function utf8(text) {
    const bytes = [];
    for (const char of String(text)) {
      const code = char.codePointAt(0);
      if (code < 0x80) bytes.push(code);
      else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
      else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
    return Uint8Array.from(bytes);
  }

  function text(bytes) {
    let out = "";
    for (let at = 0; at < bytes.length; ) {
      const first = bytes[at++];
      const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      let code = more === 0 ? first : first & (0x3f >> more);
      for (let each = 0; each < more; each += 1) code = (code << 6) | (bytes[at++] & 63);
      out += String.fromCodePoint(code > 0x10ffff ? 0xfffd : code);
    }
    return out;
  }

  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  function base64(bytes) {
    let out = "";
    for (let at = 0; at < bytes.length; at += 3) {
      const three = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      out += LETTERS[three >> 18] + LETTERS[(three >> 12) & 63];
      out += at + 1 < bytes.length ? LETTERS[(three >> 6) & 63] : "=";
      out += at + 2 < bytes.length ? LETTERS[three & 63] : "=";
    }
    return out;
  }

  function unbase64(encoded) {
    const clean = String(encoded).replace(/-/g, "+").replace(/_/g, "/").replace(/[^A-Za-z0-9+/]/g, "");
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (const letter of clean) {
      held = (held << 6) | LETTERS.indexOf(letter);
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((held >> bits) & 255);
      }
      held &= 0xffff;
    }
    return Uint8Array.from(bytes);
  }

  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const unhex = (digits) => Uint8Array.from(String(digits).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const latin1 = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const fromLatin1 = (chars) => Uint8Array.from(String(chars), (char) => char.charCodeAt(0) & 255);

  // Hashes: MD5 (RFC 1321), SHA-1 and SHA-2 (RFC 6234), HMAC (RFC 2104).
  function padded(bytes, big, block) {
    const size = block === 128 ? 16 : 8;
    const length = Math.ceil((bytes.length + 1 + size) / block) * block;
    const out = new Uint8Array(length);
    out.set(bytes);
    out[bytes.length] = 0x80;
    const bits = BigInt(bytes.length) * 8n;
    new DataView(out.buffer).setBigUint64(length - 8, bits, !big);
    return new DataView(out.buffer);
  }

  const left = (value, by) => (value << by) | (value >>> (32 - by));
  const right = (value, by) => (value >>> by) | (value << (32 - by));

  function md5(bytes) {
    const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
    const table = Array.from({ length: 64 }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32) | 0);
    const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
    const data = padded(bytes, false, 64);
    for (let start = 0; start < data.byteLength; start += 64) {
      let [a, b, c, d] = state;
      for (let at = 0; at < 64; at += 1) {
        const round = at >> 4;
        const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round];
        const word = [at, 5 * at + 1, 3 * at + 5, 7 * at][round] % 16;
        const sum = (a + mixed + table[at] + data.getInt32(start + word * 4, true)) | 0;
        [a, d, c, b] = [d, c, b, (b + left(sum, shifts[round * 4 + (at % 4)])) | 0];
      }
      [a, b, c, d].forEach((value, at) => (state[at] = (state[at] + value) | 0));
    }
    return words(state, true);
  }

  function words(state, little) {
    const out = new DataView(new ArrayBuffer(state.length * 4));
    state.forEach((value, at) => out.setInt32(at * 4, value, little));
    return new Uint8Array(out.buffer);
  }

  function sha1(bytes) {
    const state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
    const data = padded(bytes, true, 64);
    for (let start = 0; start < data.byteLength; start += 64) {
      const w = Array.from({ length: 16 }, (_, at) => data.getInt32(start + at * 4));
      for (let at = 16; at < 80; at += 1) w[at] = left(w[at - 3] ^ w[at - 8] ^ w[at - 14] ^ w[at - 16], 1);
      let [a, b, c, d, e] = state;
      for (let at = 0; at < 80; at += 1) {
        const part = Math.floor(at / 20);
        const mixed = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][part];
        const k = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc | 0, 0xca62c1d6 | 0][part];
        const sum = (left(a, 5) + mixed + e + k + w[at]) | 0;
        [e, d, c, b, a] = [d, c, left(b, 30), a, sum];
      }
      [a, b, c, d, e].forEach((value, at) => (state[at] = (state[at] + value) | 0));
    }
    return words(state, false);
  }

  // The constants of SHA-2 are the beginnings of roots of primes: exact in 64 bits by Newton's way.
  function primes(count) {
    const found = [];
    for (let number = 2; found.length < count; number += 1) {
      if (found.every((prime) => number % prime)) found.push(number);
    }
    return found;
  }

  function rootBits(prime, power) {
    let low = 0n;
    let high = 1n << 68n;
    const target = BigInt(prime) << BigInt(64 * power);
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle ** BigInt(power) <= target) low = middle;
      else high = middle;
    }
    return low & 0xffffffffffffffffn;
  }

  let constants = null;
  function sha2Constants() {
    constants ??= { k: primes(80).map((prime) => rootBits(prime, 3)), h: primes(8).map((prime) => rootBits(prime, 2)) };
    return constants;
  }

  function sha256(bytes) {
    const { k, h } = sha2Constants();
    const keys = k.slice(0, 64).map((value) => Number(value >> 32n) | 0);
    const state = h.map((value) => Number(value >> 32n) | 0);
    const data = padded(bytes, true, 64);
    for (let start = 0; start < data.byteLength; start += 64) {
      const w = Array.from({ length: 16 }, (_, at) => data.getInt32(start + at * 4));
      for (let at = 16; at < 64; at += 1) {
        const s0 = right(w[at - 15], 7) ^ right(w[at - 15], 18) ^ (w[at - 15] >>> 3);
        const s1 = right(w[at - 2], 17) ^ right(w[at - 2], 19) ^ (w[at - 2] >>> 10);
        w[at] = (w[at - 16] + s0 + w[at - 7] + s1) | 0;
      }
      let [a, b, c, d, e, f, g, i] = state;
      for (let at = 0; at < 64; at += 1) {
        const s1 = right(e, 6) ^ right(e, 11) ^ right(e, 25);
        const one = (i + s1 + ((e & f) ^ (~e & g)) + keys[at] + w[at]) | 0;
        const s0 = right(a, 2) ^ right(a, 13) ^ right(a, 22);
        const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [i, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }
      [a, b, c, d, e, f, g, i].forEach((value, at) => (state[at] = (state[at] + value) | 0));
    }
    return words(state, false);
  }

  function sha512(bytes) {
    const { k, h } = sha2Constants();
    const wide = (value) => BigInt.asUintN(64, value);
    const turn = (value, by) => wide((value >> BigInt(by)) | (value << BigInt(64 - by)));
    const state = [...h];
    const data = padded(bytes, true, 128);
    for (let start = 0; start < data.byteLength; start += 128) {
      const w = Array.from({ length: 16 }, (_, at) => data.getBigUint64(start + at * 8));
      for (let at = 16; at < 80; at += 1) {
        const s0 = turn(w[at - 15], 1) ^ turn(w[at - 15], 8) ^ (w[at - 15] >> 7n);
        const s1 = turn(w[at - 2], 19) ^ turn(w[at - 2], 61) ^ (w[at - 2] >> 6n);
        w[at] = wide(w[at - 16] + s0 + w[at - 7] + s1);
      }
      let [a, b, c, d, e, f, g, i] = state;
      for (let at = 0; at < 80; at += 1) {
        const s1 = turn(e, 14) ^ turn(e, 18) ^ turn(e, 41);
        const one = wide(i + s1 + ((e & f) ^ (wide(~e) & g)) + k[at] + w[at]);
        const s0 = turn(a, 28) ^ turn(a, 34) ^ turn(a, 39);
        const two = wide(s0 + ((a & b) ^ (a & c) ^ (b & c)));
        [i, g, f, e, d, c, b, a] = [g, f, e, wide(d + one), c, b, a, wide(one + two)];
      }
      [a, b, c, d, e, f, g, i].forEach((value, at) => (state[at] = wide(state[at] + value)));
    }
    return Uint8Array.from(state.flatMap((value) => [...unhex(value.toString(16).padStart(16, "0"))]));
  }

  const hashes = { MD5: [md5, 64], SHA1: [sha1, 64], SHA256: [sha256, 64], SHA512: [sha512, 128] };

  function hmac(name, key, bytes) {
    const [hash, block] = hashes[name];
    const short = key.length > block ? hash(key) : key;
    const pad = (value) => Uint8Array.from({ length: block }, (_, at) => (short[at] ?? 0) ^ value);
    return hash(Uint8Array.of(...pad(0x5c), ...hash(Uint8Array.of(...pad(0x36), ...bytes))));
  }

  // CryptoJS's names. Ciphers are not there.
  class Words {
    constructor(bytes) {
      this.bytes = bytes;
      this.sigBytes = bytes.length;
    }

    toString(encoder = enc.Hex) {
      return encoder.stringify(this);
    }
  }
  const enc = {
    Hex: { stringify: (words) => hex(words.bytes), parse: (digits) => new Words(unhex(digits)) },
    Base64: { stringify: (words) => base64(words.bytes), parse: (encoded) => new Words(unbase64(encoded)) },
    Base64url: {
      stringify: (words) => base64(words.bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, ""),
      parse: (encoded) => new Words(unbase64(encoded)),
    },
    Utf8: { stringify: (words) => text(words.bytes), parse: (chars) => new Words(utf8(chars)) },
    Latin1: { stringify: (words) => latin1(words.bytes), parse: (chars) => new Words(fromLatin1(chars)) },
  };
  const bytesOf = (value) => (value instanceof Words ? value.bytes : value instanceof Uint8Array ? value : utf8(value));
  const CryptoJS = { enc, lib: { WordArray: { random: (count) => new Words(random(count)) } } };
  for (const name of Object.keys(hashes)) {
    CryptoJS[name] = (value) => new Words(hashes[name][0](bytesOf(value)));
    CryptoJS[`Hmac${name}`] = (value, key) => new Words(hmac(name, bytesOf(key), bytesOf(value)));
  }

  const random = (count) => Uint8Array.from({ length: count }, () => Math.floor(Math.random() * 256));

  function uuid() {
    const bytes = random(16);
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  const { schemaFault } = core;

  const listed = (fault) => (fault ? [{ message: fault }] : null);

  class Ajv {
    compile(schema) {
      const validate = (value) => {
        validate.errors = listed(schemaFault(value, schema));
        return validate.errors === null;
      };
      return validate;
    }

    validate(schema, value) {
      this.errors = listed(schemaFault(value, schema));
      return this.errors === null;
    }

    errorsText(errors = this.errors) {
      return (errors ?? []).map((error) => error.message).join(", ") || "No errors";
    }
  }

  const tv4 = {
    validate: (value, schema) => {
      [tv4.error = null] = listed(schemaFault(value, schema)) ?? [];
      return tv4.error === null;
    },
    validateResult: (value, schema) => ({ valid: tv4.validate(value, schema), error: tv4.error }),
    validateMultiple: (value, schema) => ({ valid: tv4.validate(value, schema), errors: tv4.error ? [tv4.error] : [] }),
  };

  const atob = (encoded) => latin1(unbase64(encoded));
  const btoa = (chars) => base64(fromLatin1(chars));
  const modules = {
    "crypto-js": CryptoJS, chai: { expect: core.expect, assert: core.assert, AssertionError: core.AssertionError },
    uuid: { v4: uuid }, nanoid: { nanoid: (size = 21) => base64(random(size)).slice(0, size).replace(/[+/=]/g, "x") },
    atob, btoa, tv4, ajv: Ajv, "ajv-formats": (ajv) => ajv, xml2js: core.xml2js,
    // The engine puts these there for a script that has their name in it.
    get lodash() { return global._; },
    get moment() { return global.moment; },
  };

  function require(name) {
    const known = String(name).replace(/^node:/, "");
    if (Object.hasOwn(modules, known)) return modules[known];
    throw new Error(`there is no module ${core.shown(name, 1)} here; there are: ${Object.keys(modules).join(", ")}`);
  }

  Object.assign(core, { base64, unbase64, utf8, text, hex, unhex, latin1, fromLatin1, modules, require });
  Object.assign(global, { CryptoJS, atob, btoa, tv4, Ajv, require, uuid, xml2Json: core.xml2Json });
})(__core, globalThis);
