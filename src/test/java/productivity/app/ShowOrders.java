package productivity.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what people read, to be read. */
final class ShowOrders {
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("show");
    try (Office office = new Office(folder)) {
      for (String text : Files.readAllLines(Path.of(args[0]))) {
        String who = text.startsWith("~") ? Office.VIEWER : Office.ADMIN;
        String said = text.replace("~", "").replace("\\n", "\n");
        Office.Told told = office.type(who, said);
        System.out.println("\n>>> /productivity " + said);
        System.out.println(told.text());
        told.buttons()
            .forEach(
                b ->
                    System.out.println(
                        "   [" + b + "] = " + told.button(b).get("value").getAsString()));
      }
    }
  }
}
