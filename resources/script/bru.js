// Bruno's names: `bru`, `req`, `res`. And what both families share: variables, the request, the answer.
(function (core) {
  "use strict";

  const SCOPES = ["runtime", "request", "folder", "environment", "collection", "global"];

  class Variables {
    constructor(scopes) {
      this.scopes = scopes;
    }

    get(scope, name) {
      return Object.hasOwn(this.scopes[scope], name) ? this.scopes[scope][name] : undefined;
    }

    set(scope, name, value) {
      if (!/^[\w.-]+$/.test(String(name))) {
        throw new Error(`a variable's name has letters, digits, '-', '_' and '.' only: ${core.shown(name, 1)}`);
      }
      this.scopes[scope][name] = value;
      core.change(scope, name, value);
    }

    unset(scope, name) {
      if (!Object.hasOwn(this.scopes[scope], name)) return;
      delete this.scopes[scope][name];
      core.change(scope, name, undefined);
    }

    clear(scope) {
      for (const name of Object.keys(this.scopes[scope])) this.unset(scope, name);
    }

    find(name) {
      const scope = SCOPES.find((each) => Object.hasOwn(this.scopes[each], name));
      return scope === undefined ? undefined : this.scopes[scope][name];
    }

    // What is inside of a value has a name as well: `user.name`, `list[0]`, `user['full name']`.
    findInside(name) {
      for (let at = name.length - 1; at > 0; at -= 1) {
        if (name[at] !== "." && name[at] !== "[") continue;
        const around = this.find(name.slice(0, at));
        if (around === null || typeof around !== "object") continue;
        const steps = name.slice(at).match(/[^.[\]'"]+|'[^']*'|"[^"]*"/g) ?? [];
        const inner = steps.reduce((value, step) => value?.[step.replace(/^['"]|['"]$/g, "")], around);
        if (inner !== undefined) return inner;
      }
      return undefined;
    }

    all() {
      return Object.assign({}, ...[...SCOPES].reverse().map((scope) => this.scopes[scope]));
    }

    fill(value) {
      if (typeof value === "object" && value !== null) return core.parse(this.fill(core.stringify(value)));
      if (typeof value !== "string") return value;
      let text = value;
      for (let depth = 0; depth < 10 && text.includes("{{"); depth += 1) {
        const filled = text.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (whole, name) => {
          const found = name.startsWith("process.env.") ? this.scopes.process[name.slice(12)] : this.find(name) ?? this.findInside(name);
          return found === undefined ? whole : typeof found === "string" ? found : core.stringify(found);
        });
        if (filled === text) break;
        text = filled;
      }
      return text;
    }
  }

  // The request as a script may change it, before it is sent.
  class Request {
    constructor(given) {
      Object.assign(this, core.parse(core.stringify(given)));
      this.before = core.stringify(this.sent());
    }

    sent() {
      return { method: this.method, url: this.url, headers: this.headers, body: this.body, timeout_ms: this.timeout_ms, max_redirects: this.max_redirects };
    }

    header(name) {
      const wanted = String(name).toLowerCase();
      return this.headers.find(([each]) => each.toLowerCase() === wanted)?.[1];
    }

    setHeader(name, value) {
      const wanted = String(name).toLowerCase();
      const at = this.headers.findIndex(([each]) => each.toLowerCase() === wanted);
      this.headers = this.headers.filter(([each], place) => place === at || each.toLowerCase() !== wanted);
      if (at < 0) this.headers.push([String(name), String(value)]);
      else this.headers[at] = [String(name), String(value)];
    }

    deleteHeader(name) {
      const wanted = String(name).toLowerCase();
      this.headers = this.headers.filter(([each]) => each.toLowerCase() !== wanted);
    }
  }

  function lowerHeaders(pairs) {
    const found = {};
    for (const [name, value] of pairs) {
      const key = name.toLowerCase();
      found[key] = Object.hasOwn(found, key) ? `${found[key]}, ${value}` : value;
    }
    return found;
  }

  function parsed(text) {
    try {
      return core.parse(text);
    } catch {
      return text;
    }
  }

  function bruRequest(request) {
    const isJson = () => request.body.kind === "json" || /\bjson\b/i.test(request.header("content-type") ?? "");
    const address = () => /^(?:[a-z]+:\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(request.url);
    const req = {
      getUrl: () => request.url,
      setUrl: (url) => void (request.url = String(url)),
      getHost: () => address()[1],
      getPath: () => address()[2],
      getQueryString: () => address()[3] ?? "",
      getMethod: () => request.method,
      setMethod: (method) => void (request.method = String(method)),
      getAuthMode: () => request.auth,
      getName: () => request.name,
      getTags: () => request.tags,
      getPathParams: () => request.path_params,
      getHeaders: () => lowerHeaders(request.headers),
      getHeader: (name) => request.header(name),
      setHeader: (name, value) => request.setHeader(name, value),
      setHeaders: (headers) => Object.entries(headers).forEach(([name, value]) => request.setHeader(name, value)),
      deleteHeader: (name) => request.deleteHeader(name),
      deleteHeaders: (names) => names.forEach((name) => request.deleteHeader(name)),
      getBody: (options) => (isJson() && !options?.raw ? parsed(request.body.text) : request.body.text),
      setBody: (body) => void (request.body = { ...request.body, changed: true, text: typeof body === "string" ? body : core.stringify(body) }),
      getTimeout: () => request.timeout_ms,
      setTimeout: (ms) => void (request.timeout_ms = Number(ms)),
      setMaxRedirects: (count) => void (request.max_redirects = Number(count)),
      getExecutionMode: () => "runner",
      getExecutionPlatform: () => "cli",
      onFail: () => {},
    };
    const property = (name, get, set) => Object.defineProperty(req, name, { get, set, enumerable: true });
    property("url", req.getUrl, req.setUrl);
    property("method", req.getMethod, req.setMethod);
    property("body", req.getBody, req.setBody);
    property("headers", req.getHeaders, (headers) => {
      request.headers = [];
      req.setHeaders(headers);
    });
    property("timeout", req.getTimeout, req.setTimeout);
    property("name", req.getName);
    property("authMode", req.getAuthMode);
    property("tags", req.getTags);
    return req;
  }

  // `res("items[0].name")`: a name in an array means that of each element, `..name` at any depth.
  function query(value, path, ...choices) {
    const steps = String(path).replace(/\s+/g, "").split(/(\.{1,2}|\[\?\]|\[\d+\])/).filter(Boolean);
    const flat = (list) => (list.length ? list : undefined);
    const named = (from, name, deep) => {
      if (Array.isArray(from)) return flat(from.flatMap((each) => named(each, name, deep) ?? []));
      if (from === null || typeof from !== "object") return undefined;
      if (!deep) return from[name];
      const inner = Object.entries(from).flatMap(([key, each]) => (key === name ? [] : named(each, name, true) ?? []));
      return flat([...(Object.hasOwn(from, name) ? [from[name]].flat() : []), ...inner]);
    };
    let deep = false;
    for (const step of steps) {
      if (value === null || value === undefined) break;
      if (step === "." || step === "..") deep = step === "..";
      else if (step === "[?]") {
        const wanted = choices.shift();
        const holds = typeof wanted === "function" ? wanted : (each) => Object.entries(wanted).every(([name, other]) => each[name] === other);
        value = Array.isArray(value) ? flat(value.flatMap((each) => { const got = holds(each); return got === true ? [each] : got === false || got === undefined ? [] : [got]; })) : holds(value) ? value : undefined;
      } else if (step.startsWith("[")) value = value[Number(step.slice(1, -1))];
      else value = named(value, step, deep);
    }
    return value;
  }

  function bruResponse(response) {
    if (response === null) return undefined;
    let body = parsed(response.text);
    const headers = lowerHeaders(response.headers);
    const res = (path, ...choices) => query(body, path, ...choices);
    Object.defineProperty(res, "name", { value: undefined });
    return Object.assign(res, {
      status: response.status,
      statusText: response.statusText,
      headers,
      body,
      responseTime: response.time,
      url: response.url,
      getStatus: () => response.status,
      getStatusText: () => response.statusText,
      getHeader: (name) => headers[String(name).toLowerCase()],
      getHeaders: () => headers,
      getBody: () => body,
      setBody: (other) => void (res.body = body = other),
      getResponseTime: () => response.time,
      getUrl: () => response.url,
      getSize: () => ({ header: response.headerSize, body: response.size, total: response.headerSize + response.size }),
    });
  }

  function answer(given) {
    const body = parsed(given.text);
    return { status: given.status, statusText: given.statusText, headers: lowerHeaders(given.headers), data: body, body, responseTime: given.time };
  }

  function asked(config) {
    const from = typeof config === "string" ? { url: config } : config;
    const data = from.data ?? from.body;
    const headers = Object.entries(from.headers ?? {}).map(([name, value]) => [name, String(value)]);
    if (data !== undefined && typeof data !== "string" && !headers.some(([name]) => name.toLowerCase() === "content-type")) {
      headers.push(["Content-Type", "application/json"]);
    }
    return {
      method: String(from.method ?? "GET").toUpperCase(),
      url: String(from.url),
      headers,
      body: data === undefined ? null : typeof data === "string" ? data : core.stringify(data),
    };
  }

  async function send(config, done) {
    try {
      const got = answer(await core.ask("send", asked(config)));
      if (typeof done === "function") await done(null, got);
      return got;
    } catch (error) {
      if (typeof done !== "function") throw error;
      await done(error, null);
    }
  }

  function bru(state, variables) {
    const scoped = (scope, word, plural = `All${word}s`) => ({
      [`has${word}`]: (name) => variables.get(scope, name) !== undefined,
      [`get${word}`]: (name) => variables.fill(variables.get(scope, name)),
      [`set${word}`]: (name, value) => variables.set(scope, name, value),
      [`delete${word}`]: (name) => variables.unset(scope, name),
      [`get${plural}`]: () => ({ ...variables.scopes[scope] }),
      [`delete${plural}`]: () => variables.clear(scope),
    });
    const next = (name) => void (core.out.next = name === null ? null : String(name));
    const skip = () => {
      core.out.skip = true;
      throw core.skipped;
    };
    return {
      ...scoped("runtime", "Var"),
      ...scoped("environment", "EnvVar"),
      ...scoped("global", "GlobalEnvVar"),
      ...scoped("collection", "CollectionVar"),
      getFolderVar: (name) => variables.fill(variables.get("folder", name)),
      getRequestVar: (name) => variables.fill(variables.get("request", name)),
      getSecretVar: (name) => variables.find(name),
      getProcessEnv: (name) => state.vars.process[name],
      getEnvName: () => state.environment,
      getCollectionName: () => state.collection,
      cwd: () => "",
      isSafeMode: () => true,
      interpolate: (value) => variables.fill(value),
      sleep: (ms) => core.ask("sleep", Math.max(0, Number(ms) || 0)),
      setNextRequest: next,
      sendRequest: send,
      runRequest: async (path) => answer(await core.ask("run", String(path))),
      getTestResults: async () => core.out.tests.map((each) => ({ description: each.name, status: each.passed ? "pass" : "fail", error: each.message })),
      getAssertionResults: async () => state.assertions.map((each) => ({ lhsExpr: each.name, status: each.passed ? "pass" : "fail" })),
      runner: {
        setNextRequest: next,
        skipRequest: skip,
        stopExecution: () => void (core.out.stop = true),
        iterationIndex: state.iteration.index,
        totalIterations: state.iteration.count,
        iterationData: {
          get: (name) => state.iteration.data[name],
          has: (name) => Object.hasOwn(state.iteration.data, name),
          stringify: () => core.stringify(state.iteration.data),
        },
      },
    };
  }

  core.provide = (state) => {
    const variables = new Variables(state.vars);
    const request = new Request(state.request);
    core.finish = () => {
      core.countLegacyTests();
      core.tellUnchecked();
      const sent = core.stringify(request.sent());
      core.out.request = sent === request.before ? null : core.parse(sent);
    };
    const shared = { state, variables, request, parsed, send, answer, lowerHeaders };
    const names = {
      bru: bru(state, variables),
      req: bruRequest(request),
      res: bruResponse(state.response),
      test: core.test,
      expect: core.expect,
      assert: core.assert,
    };
    return { ...names, ...core.postman(shared) };
  };
})(__core);
