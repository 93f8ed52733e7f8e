import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { limitProblems } from '../data/limit-problems.ts'
import type { FindNearest } from '../data/quotes/check-quote.ts'
import { checkQuotes } from '../data/quotes/check-quotes.ts'
import { readAndCheck } from '../data/read-dataset.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { nearestPassage, type Search } from './nearest-passage.ts'
import { readSourceTexts } from './read-source-texts.ts'
import { readDatasetText } from './read-text.ts'
import { asJsonReport, asTextReport, type Report } from './report.ts'

/** What a run of the command comes to. The caller prints and exits; nothing here does. */
export type Outcome = {
  /** 0: clean. 1: problems, be they only warnings. 2: it could not run. */
  readonly status: 0 | 1 | 2
  /** For stdout: the report. */
  readonly output: string
  /** For stderr: why it could not run. */
  readonly complaint: string
  /** Whether the page refuses the dataset, which it does not for warnings alone. */
  readonly isRefused: boolean
}

const USAGE = `Usage: npm run check -- [FILE] [--sources DIR] [--json]

Checks a dataset: its JSON, its shape, the rules, and its quotes against the texts of its sources.

  FILE           the dataset; data/events.json if none is given
  --sources DIR  a folder with the texts of the sources, found by fingerprint whatever the files are called;
                 without it the quotes are not verified
  --json         writes the report as JSON
  --help         shows this

Exits with 0 if the dataset is clean, 1 if it has problems, 2 if it could not be checked.`

export type Surroundings = {
  /** The folder that relative paths are given from. */
  readonly from: string
  /** What is checked if no file is named. */
  readonly defaultFile: string
  /** From a library that only the command line loads, so it is handed in from there. */
  readonly search: Search
}

/** The check command: arguments in, report out. */
export async function runCheck(args: readonly string[], { from, defaultFile, search }: Surroundings): Promise<Outcome> {
  const asked = readArgs(args)
  if (!asked.ok) return couldNotRun(`${asked.error}\n\n${USAGE}`)
  const { file, sources, json, help } = asked.value
  if (help) return { status: 0, output: USAGE, complaint: '', isRefused: false }
  const path = file === undefined ? defaultFile : resolve(from, file)
  const folder = sources === undefined ? undefined : resolve(from, sources)
  const report = await checkFile(path, shortPath(path, from), folder, nearestPassage(search))
  if (!report.ok) return couldNotRun(report.error)
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
  const { problems, shaped } = readAndCheck(read.text)
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
    problems: [...problems, ...limitProblems(quoteProblems)],
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
    return err(error instanceof Error ? error.message : String(error))
  }
}

const couldNotRun = (complaint: string): Outcome => ({ status: 2, output: '', complaint, isRefused: true })

/** As the user would write it; absolute where that would climb out of the folder. */
function shortPath(path: string, from: string): string {
  const short = relative(from, path)
  return short.startsWith('..') || short === '' ? path : short
}
