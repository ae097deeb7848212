package productivity.grant;

import org.jspecify.annotations.Nullable;
import productivity.programme.Citation;

/**
 * Organisations that bid together in a round. The lead is kept as stated and, where it is one
 * organisation that we know, by its own name.
 */
public record Partnership(
    String code,
    String round,
    String name,
    @Nullable String leadStated,
    @Nullable String lead,
    @Nullable String note,
    @Nullable Citation source) {}
