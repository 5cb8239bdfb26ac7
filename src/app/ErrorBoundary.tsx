import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What stands in place of what failed. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  /** Called before the children are tried again, so that what failed is asked for anew. */
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

interface Failure {
  readonly error: unknown;
}

/** Keeps a fault from taking the page with it: shows the fallback, tries again when asked. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure: Failure | null }> {
  override state: { failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: { error } };
  }

  readonly #retry = () => {
    this.props.onRetry();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? this.props.fallback(failure.error, this.#retry) : this.props.children;
  }
}
