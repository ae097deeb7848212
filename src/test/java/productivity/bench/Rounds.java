package productivity.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Puts the same load on ours and on the other in turn, round for round, so that what else the
 * machine does falls on both; the medians of the rounds are compared.
 */
final class Rounds {
  private static final int ROUNDS = 5;
  private static final int ROUND_MILLIS = 3_000;

  private final Server ours;
  private final Server other;
  private final List<String> questions;

  Rounds(Server ours, Server other, List<String> questions) {
    this.ours = ours;
    this.other = other;
    this.questions = questions;
  }

  void warmUp() {
    for (Server server : List.of(ours, other)) {
      for (int connections : new int[] {8, 64}) {
        load(server, connections, 2 * ROUND_MILLIS);
      }
    }
  }

  void compare(String title, int connections) {
    List<Figures> a = new ArrayList<>();
    List<Figures> b = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      a.add(load(ours, connections, ROUND_MILLIS));
      b.add(load(other, connections, ROUND_MILLIS));
    }
    System.out.printf("%n%s, %d connections%n", title, connections);
    line("  requests per second ", a, b, Figures::perSecond);
    line("  p50, milliseconds   ", a, b, Figures::p50);
    line("  p99, milliseconds   ", a, b, Figures::p99);
    line("  CPU s per 1,000     ", a, b, Figures::cpuPerThousand);
  }

  private static void line(
      String what, List<Figures> a, List<Figures> b, ToDoubleFunction<Figures> figure) {
    double ours = median(a, figure);
    double other = median(b, figure);
    System.out.printf(
        Locale.UK,
        "%s ours %,10.3f   bolt %,10.3f   ratio %.2f%n",
        what,
        ours,
        other,
        ours / other);
  }

  static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
    return rounds.stream()
        .mapToDouble(figure)
        .sorted()
        .skip(rounds.size() / 2)
        .findFirst()
        .orElse(0);
  }

  private Figures load(Server server, int connections, int millis) {
    return Load.on(server, connections, millis, questions, "");
  }
}
