namespace YamlDotNet.Core
{
    public class Parser
    {
        public string Name => "the other library";
    }
}
