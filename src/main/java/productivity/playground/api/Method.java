package productivity.playground.api;

import com.google.gson.JsonObject;

/** A method of the Web API: answers what comes beside {@code ok}, or refuses. */
@FunctionalInterface
interface Method {
  JsonObject answer(Arguments arguments);
}
