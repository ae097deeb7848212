package productivity.value;

import java.util.List;
import java.util.function.Function;

/** The first of something, in order, and how many there are in all. */
public record Listing<T>(List<T> shown, int total) {
  public Listing {
    shown = List.copyOf(shown);
  }

  public static <T> Listing<T> none() {
    return new Listing<>(List.of(), 0);
  }

  public static <T> Listing<T> first(int most, List<T> all) {
    return new Listing<>(all.subList(0, Math.min(most, all.size())), all.size());
  }

  public boolean isEmpty() {
    return total == 0;
  }

  /** How many are not shown. */
  public int more() {
    return total - shown.size();
  }

  public <R> Listing<R> map(Function<? super T, ? extends R> change) {
    return new Listing<>(shown.stream().<R>map(change).toList(), total);
  }
}
