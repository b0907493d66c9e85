package latentfx.ui.vectors;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.data.table.ColumnRole;
import latentfx.data.table.TableOptions;
import latentfx.data.table.TableReading;
import latentfx.data.table.VectorFiles;

/** What each column of the table shown is to be taken as, until that is applied or cancelled. For the FX thread. */
final class ColumnsViewModel {
    private final VectorsViewModel vectors;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObservableList<ColumnChoice> columns = FXCollections.observableArrayList();
    private final ObjectProperty<TableOptions.Heading> heading = new SimpleObjectProperty<>(TableOptions.Heading.AUTO);

    /** Creates the choice for the table that {@code vectors} shows; it is closed. */
    ColumnsViewModel(VectorsViewModel vectors) {
        this.vectors = vectors;
        vectors.onShown(() -> {
            if (open.get()) {
                open();
            }
        });
    }

    /** How the table shown was read; empty while none is, as arrays have no columns to choose from. */
    Optional<TableReading> table() {
        return vectors.shown().flatMap(ShownVectors::reading).filter(it -> it.form()
                .isPresent());
    }

    /** Begins a choice with the roles as read; closes if no table is shown. */
    void open() {
        columns.setAll(table().stream()
                .flatMap(reading -> reading.columns().stream().map(column -> ColumnChoice.of(column, reading)))
                .toList());
        heading.set(decided().heading());
        open.set(table().isPresent());
    }

    /** Ends the choice without any effect. */
    void cancel() {
        open.set(false);
        columns.clear();
    }

    /** Opens the choice, or cancels it if it is open. */
    void toggle() {
        if (open.get()) {
            cancel();
        } else {
            open();
        }
    }

    /** Whether a choice has begun. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The columns of the table, in their order. */
    ObservableList<ColumnChoice> columns() {
        return columns;
    }

    /** Whether the first line contains headings. */
    ObjectProperty<TableOptions.Heading> headingProperty() {
        return heading;
    }

    /** The roles that can be chosen: labels of a file of their own go before classes and names in the table. */
    List<ColumnRole> roles() {
        boolean labels = table().flatMap(TableReading::labelFile).isPresent();
        return labels
                ? List.of(ColumnRole.NUMBER, ColumnRole.LEFT_OUT)
                : List.of(ColumnRole.NUMBER, ColumnRole.CLASS, ColumnRole.TEXT, ColumnRole.LEFT_OUT);
    }

    /** Chooses the role of the column at {@code position}, from 1; a column of classes before it becomes text. */
    void choose(int position, ColumnRole role) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnChoice column = columns.get(i);
            if (column.column().position() == position) {
                columns.set(i, column.in(role));
            } else if (role == ColumnRole.CLASS && column.role() == ColumnRole.CLASS) {
                columns.set(i, column.in(ColumnRole.TEXT));
            }
        }
    }

    /**
     * What is decided, by position: the columns that were changed and, if the classes were, all columns of words, as the
     * reader would take another one of them as the classes.
     */
    TableOptions options() {
        boolean classes = columns.stream().anyMatch(column -> column.isChanged() && column.concernsClasses());
        TableOptions options = decided().withHeading(heading.get());
        for (ColumnChoice column : columns) {
            boolean words = column.role() == ColumnRole.CLASS || column.role() == ColumnRole.TEXT;
            if (column.isChanged() || (classes && words)) {
                options = options.withRole(column.column().position(), column.role());
            }
        }
        return options;
    }

    /** Whether there is something to apply: a change, while no file is being read. */
    BooleanBinding canApply() {
        return Bindings.createBooleanBinding(
                () -> open.get()
                        && vectors.readingProperty().get().isEmpty()
                        && !options().equals(decided()),
                open,
                columns,
                heading,
                vectors.readingProperty());
    }

    /** Reads the files shown again as chosen; if that is refused, the map and the choice stay. */
    void apply() {
        vectors.reread(options());
    }

    private TableOptions decided() {
        return vectors.files().map(VectorFiles::options).orElse(TableOptions.AUTO);
    }
}
