namespace CorpusGen.Generator;
