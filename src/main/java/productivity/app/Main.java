package productivity.app;

/** Entry point of the one runnable jar. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("productivity");
  }
}
