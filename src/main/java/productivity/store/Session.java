package productivity.store;

import org.jdbi.v3.core.Handle;

/** One open transaction; stores are made from it and live no longer. Used by one thread. */
public final class Session {
  private final Handle handle;

  Session(Handle handle) {
    this.handle = handle;
  }

  public Handle handle() {
    return handle;
  }
}
