import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { limitProblems } from '../data/limit-problems.ts'
import type { FindNearest } from '../data/quotes/check-quote.ts'
import { checkQuotes } from '../data/quotes/check-quotes.ts'
import { readAndCheck } from '../data/read-dataset.ts'
import { readTable } from '../data/table/read-table.ts'
import { messageOf } from '../lib/message-of.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Problem } from '../model/problem.ts'
import { looksTabular } from '../opened/looks-tabular.ts'
import { nearestPassage, type Search } from './nearest-passage.ts'
import { couldNotRun, done, type Outcome } from './outcome.ts'
import { readSourceTexts } from './read-source-texts.ts'
import { readDatasetText } from './read-text.ts'
import { asJsonReport, asTextReport, type Report } from './report.ts'
import { shortPath } from './short-path.ts'

/** A status of 1 has two meanings to the page: it does not refuse a dataset for warnings alone. */
export type CheckOutcome = Outcome & { readonly isRefused: boolean }

const USAGE = `Usage: npm run check -- [FILE] [--sources DIR] [--json]

Checks a dataset: its JSON, its shape, the rules, and its quotes against the texts of its sources.

  FILE           the dataset, JSON or a table of events; data/events.json if none is given
  --sources DIR  a folder with the texts of the sources, found by fingerprint whatever the files are called;
                 without it the quotes are not verified
  --json         writes the report as JSON
  --help         shows this

Exits with 0 if the dataset is clean, 1 if it has problems, 2 if it could not be checked.`

type Surroundings = {
  /** The folder that relative paths are given from. */
  readonly from: string
  /** What is checked if no file is named. */
  readonly defaultFile: string
  /** From a library that only the command line loads, so it is handed in from there. */
  readonly search: Search
}

/** The check command: arguments in, report out. */
export async function runCheck(
  args: readonly string[],
  { from, defaultFile, search }: Surroundings,
): Promise<CheckOutcome> {
  const asked = readArgs(args)
  if (!asked.ok) return refused(`${asked.error}\n\n${USAGE}`)
  const { file, sources, json, help } = asked.value
  if (help) return { ...done(USAGE), isRefused: false }
  const path = file === undefined ? defaultFile : resolve(from, file)
  const folder = sources === undefined ? undefined : resolve(from, sources)
  const report = await checkFile(path, shortPath(path, from), folder, nearestPassage(search))
  if (!report.ok) return refused(report.error)
  const { problems } = report.value
  return {
    status: problems.length === 0 ? 0 : 1,
    output: json ? asJsonReport(report.value) : asTextReport(report.value),
    complaint: '',
    isRefused: problems.some(({ level }) => level === 'error'),
  }
}

/**
 * All stages, each with all its problems. The rules and the quotes both ask for the right shape only, so the quotes
 * are checked even where the rules found errors: who changed a word of a quote learns both that it is no longer
 * verbatim and that the date phrase in it is gone.
 */
async function checkFile(
  path: string,
  name: string,
  folder: string | undefined,
  findNearest: FindNearest,
): Promise<Result<Report, string>> {
  const read = await readDatasetText(path)
  if (read.status === 'unreadable') return err(`${name} could not be read: ${read.reason}.`)
  if (read.status === 'faulty') return ok({ file: name, problems: [read.problem] })
  const table = looksTabular(read.text) ? readTable(read.text, name) : undefined
  if (table && !table.ok) return ok({ file: name, problems: table.error })
  const placed = table?.value.placed ?? ((found: readonly Problem[]) => found)
  const { problems: found, shaped } = readAndCheck(table?.value.json ?? read.text)
  const problems = [...(read.remarks ?? []), ...placed(found)]
  if (!shaped) return ok({ file: name, problems })
  const { dataset } = shaped
  const size = { events: dataset.events.length, actors: dataset.actors.length, sources: dataset.sources.length }
  if (folder === undefined) return ok({ file: name, problems, size })

  const texts = await readSourceTexts(folder, dataset.sources)
  if (!texts.ok) return err(`The folder of source texts ${folder} could not be read: ${texts.error}.`)
  const { problems: quoteProblems, ...quotes } = checkQuotes(dataset, texts.value, findNearest)
  const unmatchedFiles = texts.value.others.map(({ name }) => name)
  return ok({
    file: name,
    problems: [...problems, ...placed(limitProblems(quoteProblems))],
    size,
    quotes: { ...quotes, unmatchedFiles },
  })
}

type Asked = {
  readonly file: string | undefined
  readonly sources: string | undefined
  readonly json: boolean
  readonly help: boolean
}

function readArgs(args: readonly string[]): Result<Asked, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { sources: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    if (positionals.length > 1) return err(`One file at a time, not ${positionals.length}.`)
    return ok({ file: positionals[0], sources: values.sources, json: !!values.json, help: !!values.help })
  } catch (error) {
    return err(messageOf(error))
  }
}

const refused = (complaint: string): CheckOutcome => ({ ...couldNotRun(complaint), isRefused: true })
