package productivity.store;

import org.jdbi.v3.core.Handle;

/** How a database begins and ends the one transaction that writes. */
interface Transactions {
  Handle begin();

  /** Returns when what was written is on disk. */
  void commit(Handle handle);

  /** Undoes everything since the beginning; must not fail. */
  void abandon(Handle handle);
}
