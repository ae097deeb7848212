package productivity.saving;

import java.util.Comparator;

/**
 * What may be added together: only figures alike in basis, frequency and type. A target is a basis
 * of its own, and a cumulative figure never meets an in-year one. Sorted as read: savings before
 * funding, what is done before what is hoped for.
 */
public record Kind(Basis basis, Frequency frequency, SavingType type) implements Comparable<Kind> {
  private static final Comparator<Kind> AS_READ =
      Comparator.comparing(Kind::ledger)
          .thenComparing(Kind::basis, Comparator.reverseOrder())
          .thenComparing(Kind::frequency)
          .thenComparing(Kind::type);

  public Ledger ledger() {
    return Ledger.of(type);
  }

  public boolean isTarget() {
    return basis == Basis.TARGET;
  }

  @Override
  public int compareTo(Kind other) {
    return AS_READ.compare(this, other);
  }
}
