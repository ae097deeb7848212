package productivity.grant;

import org.jspecify.annotations.Nullable;
import productivity.value.Money;

/** An offer of money that partnerships bid for, with the most that one may ask, where stated. */
public record FundingRound(
    String code, String name, String workstream, @Nullable Money ceiling, @Nullable String note) {}
