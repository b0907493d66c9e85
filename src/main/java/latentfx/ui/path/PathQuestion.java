package latentfx.ui.path;

/** What path is to be drawn: a selection whose codes are still to be computed, or a path whose codes are known. */
sealed interface PathQuestion {
    /** The path in both models. */
    PathInput resolve(StopResolver resolver);

    /** A selection on the maps of {@code models}. */
    record Selected(PathSelection selection, ModelPair models) implements PathQuestion {
        @Override
        public PathInput resolve(StopResolver resolver) {
            return resolver.resolve(selection, models);
        }
    }

    /** A path with its codes. */
    record Known(PathInput input) implements PathQuestion {
        @Override
        public PathInput resolve(StopResolver resolver) {
            return input;
        }
    }
}
