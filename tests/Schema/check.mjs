// Checks the published schema with ajv (https://ajv.js.org): what it accepts, and what it refuses.
//
//   node tests/Schema/check.mjs FOLDER_WITH_NODE_MODULES [FILE.jsonl ...]
//
// Accepted must be every golden document, every file of the embedded data, every released file, and every line of the given files.
// Of strictness.json exactly the cases marked "schema": true must be refused, by the schema or because they are no JSON.
// Of roots.json all accepted roots must be accepted, and all refused ones refused.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [modules, ...lines] = process.argv.slice(2);
const Ajv = createRequire(resolve(modules, 'package.json'))('ajv/dist/2020.js').default;
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const text = file => readFileSync(file, 'utf8');

const schema = JSON.parse(text(join(root, 'schemas/critical-minerals-1.schema.json')));
const isUri = value => URL.canParse(value);
const validate = new Ajv({ strict: true, allowUnionTypes: true, formats: { uri: isUri } }).compile(schema);

const faults = [];
let accepted = 0, refused = 0;

function accept(name, json) {
  if (validate(JSON.parse(json))) accepted++;
  else faults.push(`${name} is refused: ${JSON.stringify(validate.errors.slice(0, 3))}`);
}

function files(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile()).map(entry => join(entry.parentPath ?? entry.path, entry.name));
}

const isDocument = line => /^[{["0-9]/.test(line);
for (const file of files('tests/CriticalMinerals.Domain.Tests/Json').concat(files('src/CriticalMinerals.Domain.ReferenceData/data'))) {
  const name = relative(root, file);
  if (file.endsWith('.json')) accept(name, text(file));
  else if (/\.verified\.(txt|jsonl)$/.test(file)) text(file).split('\n').filter(isDocument).forEach((line, i) => accept(`${name}:${i + 1}`, line));
}
for (const file of lines) text(file).split('\n').filter(isDocument).forEach((line, i) => accept(`${file}:${i + 1}`, line));

const corpus = JSON.parse(text(join(here, 'strictness.json')));
const documentOf = value => value.replace('{', () => '{"format":"critical-minerals/1.0",');
for (const [type, value] of Object.entries(corpus.bases)) accept(`base ${type}`, documentOf(value));
for (const { name, type, from, to, schema: mustRefuse } of corpus.cases) {
  const base = corpus.bases[type];
  const json = from === '@format' ? base.replace('{', () => to === '' ? '{' : `{"format":"${to}",`) : documentOf(base.replace(from, () => to));
  let isRefused;
  try { isRefused = json.startsWith('\ufeff') || !validate(JSON.parse(json)); } catch { isRefused = true; }
  if (isRefused !== mustRefuse) faults.push(`'${name}' is ${isRefused ? 'refused' : 'accepted'}, but strictness.json says otherwise`);
  else if (isRefused) refused++;
}

const roots = JSON.parse(text(join(here, 'roots.json')));
for (const json of roots.accepted) accept(`root ${json}`, json);
for (const json of roots.refused) {
  if (validate(JSON.parse(json))) faults.push(`root ${json} is accepted`);
  else refused++;
}

faults.forEach(fault => console.error(fault));
console.log(`${accepted} documents accepted, ${refused} of ${corpus.cases.length + roots.refused.length} damaged ones refused, ${faults.length} faults`);
process.exit(faults.length || accepted < 100 || refused < 50 ? 1 : 0);
