package productivity.delivery;

import java.time.Duration;
import java.time.Instant;

/** For a dispatcher that is to post nothing. */
public final class NoMessenger implements Messenger {
  @Override
  public Duration timeout() {
    return Duration.ZERO;
  }

  @Override
  public Sending send(Notice notice) {
    throw new IllegalStateException("nothing was to be posted");
  }

  @Override
  public Found find(Notice notice, Instant notBefore) {
    throw new IllegalStateException("nothing was to be looked for");
  }

  @Override
  public Sending change(Notice notice) {
    return new Sending.Needless();
  }

  @Override
  public boolean delete(Notice notice, Address address) {
    return false;
  }
}
