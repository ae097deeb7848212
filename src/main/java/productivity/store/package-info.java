/** The database: opening, pragmas, migrations, transactions, column types, dialect. */
@org.jspecify.annotations.NullMarked
package productivity.store;
