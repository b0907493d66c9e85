package latentfx.ui.shelf;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.analysis.Side;
import latentfx.model.OpenModel;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.fx.UndoStep;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.ShownLayout;
import latentfx.ui.map.linked.SampleSpace;

/**
 * The entries of the shelf that are on the maps; putting another one there is a step that can be undone as long as the
 * former one is on the shelf. For the FX thread.
 */
final class ShownEntries {
    private final ModelShelf shelf;
    private final CompareViewModel compare;
    private final UndoStack undo;
    private final Consumer<Side> leaves;
    private final Map<Side, ReadOnlyObjectWrapper<Optional<ShelfEntry>>> entries = new EnumMap<>(Side.class);
    /** The maps that show an earlier checkpoint of their model. */
    private final Set<Side> rewound = EnumSet.noneOf(Side.class);

    /** Shows nothing yet; {@code leaves} is told which map is to show something else because of an undo or redo. */
    ShownEntries(ModelShelf shelf, CompareViewModel compare, UndoStack undo, Consumer<Side> leaves) {
        this.shelf = shelf;
        this.compare = compare;
        this.undo = undo;
        this.leaves = leaves;
        for (Side side : Side.values()) {
            entries.put(side, new ReadOnlyObjectWrapper<>(Optional.empty()));
        }
    }

    /** The entry shown on one map; empty while there is none. */
    ReadOnlyObjectProperty<Optional<ShelfEntry>> entryProperty(Side side) {
        return entry(side).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Optional<ShelfEntry>> entry(Side side) {
        return entries.computeIfAbsent(side, none -> new ReadOnlyObjectWrapper<>(Optional.empty()));
    }

    /** The entries whose models are on a map. */
    Set<ShelfEntry> all() {
        Set<ShelfEntry> shown = new HashSet<>();
        entries.values().forEach(side -> side.get().ifPresent(shown::add));
        return shown;
    }

    /** Puts the model of {@code entry} on a map; a step to undo unless the map was empty or showed that entry. */
    void lay(Side side, ShelfEntry entry, OpenModel model) {
        Optional<ShelfEntry> before = entry(side).get();
        Look look = Look.of(compare.map(side));
        before.filter(it -> !it.equals(entry))
                .ifPresent(former -> undo.push(new UndoStep(
                        Messages.of(ShownEntries.class).get("step.model", entry.name()),
                        null,
                        () -> layAgain(side, former, Optional.of(look)),
                        () -> layAgain(side, entry, Optional.empty()))));
        put(side, entry, model);
    }

    private void put(Side side, ShelfEntry entry, OpenModel model) {
        rewound.remove(side);
        entry(side).set(Optional.of(entry));
        compare.modelProperty(side).set(model);
    }

    private Optional<String> layAgain(Side side, ShelfEntry entry, Optional<Look> look) {
        OpenModel model = entry.opened().filter(open -> shelf.offers(entry)).orElse(null);
        if (model == null) {
            return Optional.of(Messages.of(ShownEntries.class).get("step.model.gone", entry.name()));
        }
        leaves.accept(side);
        put(side, entry, model);
        look.ifPresent(it -> it.show(compare.map(side), model));
        return Optional.empty();
    }

    /** Exchanges the two maps and the path on them, as a step to undo. */
    void exchange() {
        Map<Side, Look> before = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            before.put(side, Look.of(compare.map(side)));
        }
        exchangeNow();
        undo.push(
                Messages.of(ShownEntries.class).get("step.swap"),
                null,
                () -> {
                    exchangeNow();
                    before.forEach(this::show);
                },
                this::exchangeNow);
    }

    private void show(Side side, Look look) {
        OpenModel open = compare.modelProperty(side).get();
        if (open != null) {
            look.show(compare.map(side), open);
        }
    }

    private void exchangeNow() {
        for (Side side : Side.values()) {
            leaves.accept(side);
        }
        boolean leftWas = rewound.contains(Side.LEFT);
        if (leftWas != rewound.contains(Side.RIGHT)) {
            rewound.add(leftWas ? Side.RIGHT : Side.LEFT);
            rewound.remove(leftWas ? Side.LEFT : Side.RIGHT);
        }
        Optional<ShelfEntry> before = entry(Side.LEFT).get();
        OpenModel model = compare.modelProperty(Side.LEFT).get();
        entry(Side.LEFT).set(entry(Side.RIGHT).get());
        compare.modelProperty(Side.LEFT).set(compare.modelProperty(Side.RIGHT).get());
        entry(Side.RIGHT).set(before);
        compare.modelProperty(Side.RIGHT).set(model);
        compare.exchanged();
    }

    /**
     * Shows checkpoints of models on the maps that show these models, found by name; all other maps show the present
     * state of theirs.
     */
    void rewind(List<OpenModel> earlier) {
        for (Side side : Side.values()) {
            Optional<OpenModel> then = entry(side).get().flatMap(entry -> earlier.stream()
                    .filter(it -> it.name().equals(entry.name()))
                    .findFirst());
            if (then.isPresent()) {
                rewound.add(side);
                compare.modelProperty(side).set(then.get());
            } else if (rewound.contains(side)) {
                Optional<OpenModel> now = present(side);
                rewound.remove(side);
                now.ifPresent(compare.modelProperty(side)::set);
            }
        }
    }

    /** Whether a map shows an earlier checkpoint of its model. */
    boolean isRewound(Side side) {
        return rewound.contains(side);
    }

    /** The present state of the model on one map, whichever checkpoint the map shows; empty while there is none. */
    Optional<OpenModel> present(Side side) {
        Optional<OpenModel> shown =
                Optional.ofNullable(compare.modelProperty(side).get());
        return rewound.contains(side)
                ? entry(side).get().flatMap(ShelfEntry::opened).or(() -> shown)
                : shown;
    }

    /** Gives an entry a newer state of its model, which the maps show that show the entry. */
    void update(ShelfEntry entry, OpenModel newer, ShelfEntry.Kind kind) {
        entry.replace(newer, kind);
        for (Side side : Side.values()) {
            if (entry(side).get().equals(Optional.of(entry)) && !rewound.contains(side)) {
                compare.modelProperty(side).set(newer);
            }
        }
    }

    /** What a map shows of its model. */
    private record Look(ShownLayout layout, Set<Integer> hidden) {
        static Look of(MapViewModel map) {
            return new Look(ShownLayout.of(map), Set.copyOf(map.hidden()));
        }

        /** Shows {@code open} so on {@code map}, which may still be laying it out. */
        void show(MapViewModel map, OpenModel open) {
            layout.show(map);
            map.classFilterProperty().get().hide(SampleSpace.of(open.sheet()), hidden);
        }
    }
}
