// Runs collections with newman, one after the other, and writes what came of each request as one JSON line.
//
// Standard input: a JSON list of {collection, environment?, data?, folder}. Files are read from `folder`.
"use strict";

const newman = require("newman");

function run(job) {
  return new Promise((resolve, reject) => {
    const options = {
      collection: job.collection, environment: job.environment, iterationData: job.data, workingDir: job.folder,
      insecureFileRead: true,
    };
    newman.run(options, (error, summary) => {
      if (error) return reject(error);
      resolve(
        summary.run.executions.map((each) => ({
          name: each.item.name,
          status: each.response ? each.response.code : null,
          tests: (each.assertions ?? []).map((one) => [one.assertion, !one.error]),
          broken: [...(each.prerequestScript ?? []), ...(each.testScript ?? [])].some((one) => one.error),
        })),
      );
    });
  });
}

async function main() {
  let given = "";
  for await (const piece of process.stdin) given += piece;
  for (const job of JSON.parse(given)) process.stdout.write(`${JSON.stringify(await run(job))}\n`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
