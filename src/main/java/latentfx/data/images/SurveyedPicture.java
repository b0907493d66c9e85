package latentfx.data.images;

import latentfx.data.images.picture.PictureHeader;

/** A picture that was found: its file and what its header says. */
record SurveyedPicture(PictureFile file, PictureHeader header) {}
