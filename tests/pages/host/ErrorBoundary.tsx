import { Component, type ReactNode } from 'react';

/** What the real sites show when a node they own was taken away. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? (
      <p className="page-broken">Etwas ist schiefgelaufen / Something went wrong</p>
    ) : (
      this.props.children
    );
  }
}
