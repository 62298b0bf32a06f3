// JSON Schema, drafts 4 to 2020-12, as `jsonSchema`, `tv4` and `Ajv` check it; `$ref` only within the schema.
(function (core) {
  "use strict";

  const dateOf = (text) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  };
  const isTime = (text) => /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]\d\d:?\d\d)?$/i.test(text);
  const byPattern = (pattern) => (text) => pattern.test(text);
  const HOST = /^(?=.{1,253}\.?$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*\.?$/i;
  const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
  // What can't be told from the text alone, and formats that nobody knows, hold.
  const FORMATS = {
    date: dateOf,
    time: isTime,
    "date-time": (text) => {
      const [date, time, ...rest] = text.split(/t|\s/i);
      return !rest.length && dateOf(date) && time !== undefined && isTime(time) && /(z|[+-]\d\d:?\d\d)$/i.test(time);
    },
    duration: byPattern(/^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/),
    email: byPattern(/^[^\s@"(),:;<>[\]\\]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i),
    hostname: byPattern(HOST),
    ipv4: byPattern(IPV4),
    ipv6: (text) => {
      const [head, tail, ...rest] = text.split("::");
      const groups = (part) => (part ? part.split(":") : []);
      const all = [...groups(head), ...groups(tail)];
      const last = all.length && all[all.length - 1].includes(".") ? all.pop() : null;
      const count = all.length + (last === null ? 0 : 2);
      const fits = all.every((group) => /^[\da-f]{1,4}$/i.test(group)) && (last === null || IPV4.test(last));
      return fits && !rest.length && (tail === undefined ? count === 8 : count < 8);
    },
    uri: byPattern(/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i),
    "uri-reference": byPattern(/^[^\s<>"{}|\\^`]*$/),
    uuid: byPattern(/^(?:urn:uuid:)?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i),
    "json-pointer": byPattern(/^(?:\/(?:[^~/]|~0|~1)*)*$/),
    regex: (text) => {
      try {
        return Boolean(new RegExp(text, "u"));
      } catch {
        return false;
      }
    },
  };

  const has = (object, key) => Object.hasOwn(object, key);
  const isObject = (value) => core.typeOf(value) === "object";
  const length = (text) => [...text].length;

  function pointed(root, pointer) {
    let found = root;
    for (const step of pointer.split("/").slice(1)) {
      const key = decodeURIComponent(step).replace(/~1/g, "/").replace(/~0/g, "~");
      if (found === null || typeof found !== "object" || !has(found, key)) return undefined;
      found = found[key];
    }
    return found;
  }

  function numberFault(value, schema) {
    const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, multipleOf } = schema;
    if (value < minimum || value <= above || (above === true && value === minimum)) return "is too small";
    if (value > maximum || value >= below || (below === true && value === maximum)) return "is too large";
    const parts = value / multipleOf;
    return multipleOf && Math.abs(parts - Math.round(parts)) > 1e-9 ? `is no multiple of ${multipleOf}` : "";
  }

  function stringFault(value, schema) {
    if (length(value) < schema.minLength || length(value) > schema.maxLength) return "has the wrong length";
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value)) return `does not match ${schema.pattern}`;
    const { format } = schema;
    return has(FORMATS, format ?? "") && !FORMATS[format](value) ? `is no ${format}` : "";
  }

  function arrayFault(value, schema, inner) {
    if (value.length < schema.minItems || value.length > schema.maxItems) return " has the wrong number of items";
    if (schema.uniqueItems && value.some((each, at) => value.slice(0, at).some((other) => core.same(each, other)))) return " has equal items";
    const first = schema.prefixItems ?? (Array.isArray(schema.items) ? schema.items : []);
    const rest = Array.isArray(schema.items) ? schema.additionalItems : schema.items;
    for (const [at, each] of value.entries()) {
      const fault = inner(each, at < first.length ? first[at] : rest, `[${at}]`);
      if (fault) return { whole: fault };
    }
    if (schema.contains === undefined) return "";
    const count = value.filter((each) => !inner(each, schema.contains, "")).length;
    const { minContains = 1, maxContains = Infinity } = schema;
    return count < minContains || count > maxContains ? " has the wrong number of items that `contains` asks for" : "";
  }

  function objectFault(value, schema, inner) {
    const names = Object.keys(value);
    const missing = (schema.required ?? []).find?.((name) => !has(value, name));
    if (missing !== undefined) return ` has no ${missing}`;
    if (names.length < schema.minProperties || names.length > schema.maxProperties) return " has the wrong number of properties";
    const patterns = Object.entries(schema.patternProperties ?? {}).map(([pattern, each]) => [new RegExp(pattern, "u"), each]);
    for (const name of names) {
      const fitting = patterns.filter(([pattern]) => pattern.test(name)).map(([, each]) => each);
      if (has(schema.properties ?? {}, name)) fitting.push(schema.properties[name]);
      if (!fitting.length) fitting.push(schema.additionalProperties);
      if (schema.propertyNames !== undefined && inner(name, schema.propertyNames, "")) return ` may not have the name ${name}`;
      for (const each of fitting) {
        const fault = inner(value[name], each, `.${name}`);
        if (fault) return { whole: fault };
      }
    }
    const dependent = { ...schema.dependencies, ...schema.dependentRequired, ...schema.dependentSchemas };
    for (const [name, each] of Object.entries(dependent)) {
      if (!has(value, name)) continue;
      const lacks = Array.isArray(each) ? each.find((other) => !has(value, other)) : undefined;
      if (lacks !== undefined) return ` has ${name}, and no ${lacks}`;
      const fault = Array.isArray(each) ? "" : inner(value, each, "");
      if (fault) return { whole: fault };
    }
    return "";
  }

  function combinedFault(value, schema, inner) {
    for (const each of schema.allOf ?? []) {
      const fault = inner(value, each, "");
      if (fault) return { whole: fault };
    }
    const counted = (list) => list.filter((each) => !inner(value, each, "")).length;
    if (schema.anyOf && !counted(schema.anyOf)) return " fits none of anyOf";
    if (schema.oneOf && counted(schema.oneOf) !== 1) return " does not fit exactly one of oneOf";
    if (schema.not !== undefined && counted([schema.not])) return " fits what it must not";
    if (schema.if === undefined) return "";
    const fault = inner(value, counted([schema.if]) ? schema.then : schema.else, "");
    return fault ? { whole: fault } : "";
  }

  // "" where the value fits; else where it does not, and how.
  function schemaFault(value, schema, root = schema, place = "$") {
    if (schema === true || schema === undefined) return "";
    if (schema === false) return `${place} is not allowed`;
    if (!isObject(schema)) return `the schema of ${place} is no schema`;
    const inner = (each, part, step) => schemaFault(each, part, root, `${place}${step}`);
    const told = (fault) => (typeof fault === "object" ? fault.whole : fault && `${place}${fault.startsWith(" ") ? "" : " "}${fault}`);
    if (typeof schema.$ref === "string") {
      const found = schema.$ref.startsWith("#") ? pointed(root, schema.$ref.slice(1)) : undefined;
      const fault = found === undefined ? `${schema.$ref} is not in the schema` : inner(value, found, "");
      if (fault) return fault;
    }
    const type = core.typeOf(value);
    if (schema.nullable === true && value === null) return "";
    const types = schema.type === undefined ? [] : [].concat(schema.type);
    const fits = (name) => name === type || (name === "integer" && Number.isInteger(value));
    if (types.length && !types.some(fits)) return `${place} is ${type}, not ${types.join(" or ")}`;
    if (schema.enum && !schema.enum.some((each) => core.same(each, value))) return `${place} is none of the values listed`;
    if ("const" in schema && !core.same(schema.const, value)) return `${place} is not ${core.shown(schema.const, 1)}`;
    const of = { number: numberFault, string: stringFault, array: arrayFault, object: objectFault }[type];
    return told((of ? of(value, schema, inner) : "") || combinedFault(value, schema, inner));
  }

  core.schemaFault = schemaFault;
})(__core);
