package latentfx.fuzz;

/**
 * A file that a reader is given.
 *
 * @param content its bytes
 * @param mutated what was changed in a sound one, for whoever looks for the reason of a failure
 */
record Specimen(byte[] content, String mutated) {
    /** This specimen made from another, of which something was changed before. */
    Specimen after(String before) {
        return new Specimen(content, before + ", " + mutated);
    }
}
