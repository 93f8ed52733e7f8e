/** Before each file of tests: what is random is the same in every run, unless a test has a seed of its own. */
import fc from 'fast-check'

fc.configureGlobal({ seed: 20_221_102 })
