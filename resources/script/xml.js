// XML as plain objects, the way that xml2js has it: `xml2Json(text)` and `require("xml2js")`.
(function (core) {
  "use strict";

  const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:[^>"'/]|\/(?!>)|"[^"]*"|'[^']*')*)(\/?)>|([^<]+)/y;
  const NAMED = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  const DEFAULTS = { attrkey: "$", charkey: "_", emptyTag: "", explicitRoot: true, explicitArray: true, ignoreAttrs: false, mergeAttrs: false, trim: false };

  function unescaped(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
      if (name) return Object.hasOwn(NAMED, name) ? NAMED[name] : whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    });
  }

  function put(target, name, value, asArray) {
    const has = Object.hasOwn(target, name);
    const now = has ? [].concat(target[name], [value]) : asArray ? [value] : value;
    Object.defineProperty(target, name, { value: now, writable: true, enumerable: true, configurable: true });
  }

  function attributes(text) {
    const found = {};
    for (const [, name, double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      put(found, name, unescaped(double ?? single));
    }
    return found;
  }

  function opened(name, given, options) {
    const value = {};
    const found = options.ignoreAttrs ? {} : attributes(given);
    if (options.mergeAttrs) for (const [each, text] of Object.entries(found)) put(value, each, text, options.explicitArray);
    else if (Object.keys(found).length) value[options.attrkey] = found;
    return { name, value, text: "" };
  }

  function closed(element, options) {
    const text = options.trim ? element.text.trim() : element.text;
    const blank = /^\s*$/.test(element.text);
    if (Object.keys(element.value).length === 0) return blank ? options.emptyTag : text;
    if (!blank) element.value[options.charkey] = text;
    return element.value;
  }

  function read(xml, given) {
    const options = { ...DEFAULTS, ...given };
    const source = String(xml).replace(/^\ufeff/, "");
    const open = [];
    let root;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < source.length) {
      const at = TOKEN.lastIndex;
      const token = TOKEN.exec(source);
      if (token === null) throw new Error(`it is no well-formed XML at character ${at}`);
      const [, data, end, start, given, alone, text] = token;
      const inside = open[open.length - 1];
      const finish = (element) => {
        const value = closed(element, options);
        const parent = open[open.length - 1];
        if (parent) put(parent.value, element.name, value, options.explicitArray);
        else root = options.explicitRoot ? { [element.name]: value } : value;
      };
      if (start !== undefined) {
        if (!inside && root !== undefined) throw new Error(`<${start}> comes after the end of the document`);
        const element = opened(start, given, options);
        if (alone) finish(element);
        else open.push(element);
      } else if (end !== undefined) {
        if (inside?.name !== end) throw new Error(`</${end}> ends what was not begun`);
        finish(open.pop());
      } else if (inside) inside.text += data ?? unescaped(text ?? "");
      else if (text?.trim()) throw new Error("there is text outside of the document's element");
    }
    if (open.length) throw new Error(`<${open[open.length - 1].name}> has no end`);
    return root ?? null;
  }

  function parseString(xml, options, done = options) {
    let result;
    try {
      result = read(xml, typeof options === "object" ? options : {});
    } catch (error) {
      return done(error);
    }
    done(null, result);
  }

  const parseStringPromise = async (xml, options) => read(xml, options);
  class Parser {
    constructor(options) {
      this.options = options;
    }

    parseString(xml, done) {
      parseString(xml, this.options ?? {}, done);
    }

    parseStringPromise(xml) {
      return parseStringPromise(xml, this.options);
    }
  }

  core.xml2js = { parseString, parseStringPromise, Parser };
  // Postman's: of what is no XML, nothing.
  core.xml2Json = (xml) => {
    try {
      return read(xml, { explicitArray: false, trim: true }) ?? {};
    } catch {
      return undefined;
    }
  };
})(__core);
