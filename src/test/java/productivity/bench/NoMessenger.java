package productivity.bench;

import java.time.Duration;
import java.time.Instant;
import productivity.delivery.Address;
import productivity.delivery.Found;
import productivity.delivery.Messenger;
import productivity.delivery.Notice;
import productivity.delivery.Sending;

/** For a dispatcher that is to post nothing. */
final class NoMessenger implements Messenger {
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
