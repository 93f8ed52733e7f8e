import { Component, type ReactNode } from 'react'
import { NotFetched } from './NotFetched.tsx'

/** What fails again so soon after it was rendered anew fails for good. */
const AGAIN_MS = 2_000

type Props = { readonly children: ReactNode }

/**
 * A part of the page that fails is rendered anew, and the others stand. Browsers that translate a page put their own texts in
 * place of those that React holds, which then fails to take them away; anew it is whole, and stands where the store has it.
 */
export class Guarded extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }
  failedAt = Number.NEGATIVE_INFINITY

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch() {
    const now = performance.now()
    if (now - this.failedAt > AGAIN_MS) this.retry()
    this.failedAt = now
  }

  retry = () => this.setState({ hasFailed: false })

  override render() {
    return this.state.hasFailed ? (
      <NotFetched says="This part of the page has failed." onRetry={this.retry} />
    ) : (
      this.props.children
    )
  }
}
