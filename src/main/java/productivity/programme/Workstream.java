package productivity.programme;

import org.jspecify.annotations.Nullable;

/**
 * A group of deliverables under one lead, within a theme; can be part of another. The report years
 * are kept as stated.
 */
public record Workstream(
    String code,
    String name,
    Theme theme,
    @Nullable String parent,
    @Nullable Lead lead,
    @Nullable String reportYears,
    @Nullable Citation citation) {
  /** Who runs a workstream from day to day, the role in which they do, and who stands in. */
  public record Lead(String name, @Nullable String role, @Nullable String deputy) {}
}
