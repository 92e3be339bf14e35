/**
 * Writes the tiny proof model, packed, and prints the commands that put it into the local R2.
 *   npm run -s model:tiny -- out-dir
 */
import { packModel, writePacked } from "./modelling/pack-model";
import { tinyModel } from "./modelling/tiny-model";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Name the folder to write to.");
for (const command of writePacked(packModel(tinyModel()), folder)) console.log(`${command} --local`);
