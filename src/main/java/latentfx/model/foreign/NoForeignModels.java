package latentfx.model.foreign;

import java.nio.file.Path;
import java.util.List;
import latentfx.model.file.ModelFileException;
import latentfx.model.judge.ImageClassifier;

/** Opens nothing: for programs that are built without what runs such models. */
final class NoForeignModels implements ForeignModels {
    @Override
    public String ending() {
        return ".onnx";
    }

    @Override
    public boolean isModel(Path file) {
        return false;
    }

    @Override
    public boolean holdsModel(Path folder) {
        return false;
    }

    @Override
    public ForeignModel open(Path file) throws ModelFileException {
        return open(ForeignFiles.of(file), Corrections.NONE);
    }

    @Override
    public ForeignModel open(ForeignFiles files, Corrections corrections) throws ModelFileException {
        throw unopened(files.file());
    }

    @Override
    public ImageClassifier judge(Path file) throws ModelFileException {
        throw unopened(file);
    }

    private static ModelFileException unopened(Path file) {
        return new ModelFileException(
                String.valueOf(file.getFileName()), "cannot be opened here; open it with the whole program.");
    }

    @Override
    public Corrections corrections(ForeignFiles files) {
        return Corrections.NONE;
    }

    @Override
    public List<Path> correct(ForeignFiles files, Corrections corrections) throws ModelFileException {
        return List.of(correct(files.file(), corrections.decoder()));
    }

    @Override
    public Correction correction(Path file) {
        return Correction.NONE;
    }

    @Override
    public Path correct(Path file, Correction correction) throws ModelFileException {
        throw new ModelFileException(
                String.valueOf(file.getFileName()), "cannot be corrected here; open it with the whole program.");
    }
}
