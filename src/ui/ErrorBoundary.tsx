import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What stands in place of what failed. To try again, give the boundary another key. */
  readonly fallback: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

interface Failure {
  readonly error: unknown;
}

/** Keeps a fault from taking the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failure: Failure | null }> {
  override state: { failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? this.props.fallback(failure.error) : this.props.children;
  }
}
